import type { EntryOf, Fields, How } from '~/core/record/entry';
import { lineOf } from '~/core/story';
import { TEXT } from './text';

interface Props {
  /** The plan that stands, if there is one. */
  plan: EntryOf<'action'> | undefined;
  /** Whether it stands before the line, not after it. */
  first: boolean;
  onLog: (fields: Fields['win']) => void;
}

/** What became of the plan, with one press. */
export function FromPlan({ plan, first, onLog }: Props) {
  if (!plan) return null;
  const { id: actionId, valueId, text, smaller } = plan;
  /** The words of the plan say what was done; after a rest they would say what was not. */
  const wordsFor = (how: How) =>
    how === 'rested' ? TEXT.restedFrom(text) : how === 'smaller' ? (smaller ?? text) : text;
  return (
    <fieldset>
      <legend>{first ? TEXT.plan : TEXT.fromPlan}</legend>
      <p class={first ? 'entry-text' : 'small'}>
        <bdi>{lineOf(plan).text}</bdi>
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
