interface Props {
  label: string;
  ideas: readonly string[];
  onPick: (idea: string) => void;
}

/** Wordings that can be taken over with one press, and changed after. */
export function Ideas({ label, ideas, onPick }: Props) {
  if (ideas.length === 0) return null;
  return (
    <div class="chips" role="group" aria-label={label}>
      {ideas.map((idea) => (
        <button key={idea} type="button" class="idea" onClick={() => onPick(lowerFirst(idea))}>
          {idea}
        </button>
      ))}
    </div>
  );
}

/** Our actions are sentences; in “I will …” they go on in lower case, without the full stop. “I” stays. */
const lowerFirst = (sentence: string) =>
  (/^I\b/.test(sentence) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/, '');
