import { TEXT } from './text';

export type Which = keyof typeof TEXT.weeks;

interface Props {
  which: Which;
  onChoose: (which: Which) => void;
}

const ALL = Object.keys(TEXT.weeks) as Which[];

/** Other days to look back at: a week of the calendar. */
export function WhichWeek({ which, onChoose }: Props) {
  return (
    <details class="not-printed">
      <summary>{TEXT.other}</summary>
      <fieldset>
        <legend class="unseen">{TEXT.which}</legend>
        <div class="chips">
          {ALL.map((one) => (
            <label key={one} class="chip">
              <input
                type="radio"
                name="which"
                checked={which === one}
                onChange={() => onChoose(one)}
                autocomplete="off"
              />
              <span>{TEXT.weeks[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}
