import { useState } from 'preact/hooks';
import { last } from '~/core/last';
import type { EntryOf, Fields, How } from '~/core/record/entry';
import { lineOf } from '~/core/story';
import { TEXT } from './text';

interface Props {
  /** The plans that stand. The latest is asked about; another can be put in its place. */
  plans: readonly EntryOf<'action'>[];
  /** Whether it stands before the line, not after it. */
  first: boolean;
  onLog: (fields: Fields['win']) => void;
}

/** What became of a plan, with one press. */
export function FromPlan({ plans, first, onLog }: Props) {
  const [picked, pick] = useState<string>();
  const plan = plans.find(({ id }) => id === picked) ?? last(plans);
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
      {plans.length > 1 && (
        <details>
          <summary>{TEXT.otherPlans}</summary>
          <p class="row">
            {plans
              .filter((other) => other !== plan)
              .map((other) => (
                <button key={other.id} type="button" class="idea" onClick={() => pick(other.id)}>
                  <bdi>{other.text}</bdi>
                </button>
              ))}
          </p>
        </details>
      )}
    </fieldset>
  );
}
