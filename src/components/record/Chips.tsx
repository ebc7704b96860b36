import { Missing } from './Missing';

interface Props {
  /** The entry’s field this fills. */
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  /** The answer given when nothing is pressed. */
  initial?: string;
}

/** One answer out of a few. */
export function Chips({ name, legend, hint, options, initial }: Props) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {hint && <p class="small soft">{hint}</p>}
      <Missing name={name} />
      <div class="chips">
        {options.map(({ value, label }) => (
          <label key={value} class="chip">
            <input type="radio" name={name} value={value} defaultChecked={value === initial} autocomplete="off" />
            <bdi>{label}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
