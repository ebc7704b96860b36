interface Props {
  label: string;
  ideas: readonly string[];
  onPick: (idea: string) => void;
}

/** Wordings that can be taken over with one press, and changed after. */
export function Ideas({ label, ideas, onPick }: Props) {
  if (ideas.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={`${label}: ideas`}>
      {ideas.map((idea) => (
        <button key={idea} type="button" class="idea" onClick={() => onPick(idea)}>
          <bdi>{idea}</bdi>
        </button>
      ))}
    </div>
  );
}
