import type { EntryOf, Fields, How } from '~/core/record/entry';
import { TEXT } from './text';

interface Props {
  /** The plan that stands, if there is one. */
  plan: EntryOf<'action'> | undefined;
  onLog: (fields: Fields['win']) => void;
}

/** What became of the plan, with one press. */
export function FromPlan({ plan, onLog }: Props) {
  if (!plan) return null;
  const { id: actionId, valueId, text, smaller } = plan;
  /** The words of the plan say what was done; after a rest they would say what was not. */
  const wordsFor = (how: How) =>
    how === 'rested' ? TEXT.restedFrom(text) : how === 'smaller' ? (smaller ?? text) : text;
  return (
    <fieldset>
      <legend>{TEXT.fromPlan}</legend>
      <p class="small">
        <bdi>{text}</bdi>
      </p>
      <p class="row">
        {TEXT.hows.map(({ value, label }) => (
          <button
            key={value}
            type="button"
            class="button"
            onClick={() => onLog({ text: wordsFor(value), how: value, actionId, valueId })}
          >
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
