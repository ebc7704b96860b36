import type { EntryOf, Fields, How } from '~/core/record/entry';
import { lineOf } from '~/core/story';
import { TEXT } from './text';

interface Props {
  /** The plan that is asked about, and all that stand: another can be put in its place. */
  plan: EntryOf<'action'>;
  plans: readonly EntryOf<'action'>[];
  onPick: (id: string) => void;
  /** Whether it stands before the line, not after it. */
  first: boolean;
  onLog: (fields: Fields['win']) => void;
}

/** What became of a plan, with one press. */
export function FromPlan({ plan, plans, first, onPick, onLog }: Props) {
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
      {plans.length > 1 && (
        <details>
          <summary>{TEXT.otherPlans}</summary>
          <p class="row">
            {plans
              .filter((other) => other !== plan)
              .map((other) => (
                <button key={other.id} type="button" class="idea" onClick={() => onPick(other.id)}>
                  <bdi>{other.text}</bdi>
                </button>
              ))}
          </p>
        </details>
      )}
    </fieldset>
  );
}
