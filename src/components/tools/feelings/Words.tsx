import type { Family } from '~/core/feelings';

interface Props {
  family: Family;
  picked: ReadonlyMap<string, string>;
  onPick: (word: string) => void;
}

/** The words of one family, each with what it can mean. */
export function Words({ family, picked, onPick }: Props) {
  return (
    <fieldset>
      <legend>{family.hint}</legend>
      {family.words.map(({ label, meaning }) => (
        <label key={label} class="tick feeling-word">
          <input
            type="checkbox"
            name="words"
            value={label}
            checked={picked.has(label)}
            onChange={() => onPick(label)}
            autocomplete="off"
          />
          <span>
            {label} <span class="small soft">{meaning}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
