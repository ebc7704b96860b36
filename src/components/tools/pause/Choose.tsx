import { WITH_BREATH, WITHOUT_BREATH, type Practice } from './practices';
import { TEXT } from './text';

interface Props {
  chosen: Practice;
  onChoose: (practice: Practice) => void;
}

/** All the ways to pause: those without breath first. */
export function Choose({ chosen, onChoose }: Props) {
  const group = (label: string, practices: Practice[]) => (
    <div class="chips" role="group" aria-label={label}>
      {practices.map((practice) => (
        <button
          key={practice.id}
          type="button"
          class="idea"
          aria-pressed={practice === chosen}
          onClick={() => onChoose(practice)}
        >
          {practice.name}
        </button>
      ))}
    </div>
  );
  return (
    <div class="stack not-printed">
      <p class="ask">{TEXT.another}</p>
      {group(TEXT.another, WITHOUT_BREATH)}
      <p class="ask">{TEXT.breathing}</p>
      <p class="small soft">{TEXT.breathingHint}</p>
      {group(TEXT.breathing, WITH_BREATH)}
    </div>
  );
}
