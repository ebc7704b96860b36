import { spoken } from '~/core/limits';
import { standing } from '~/core/plans';
import type { EntryOf } from '~/core/record/entry';
import type { ToolState } from '~/components/record/use-tool';
import { usePress } from '../use-press';
import { TEXT } from './text';

interface Props {
  limit: EntryOf<'limit'>;
  state: ToolState;
  /** Whether a test of it stands already. */
  again: boolean;
}

/** The smallest tests of a limit, alone or with somebody kind; one press makes a plan of it. */
export function SmallTest({ limit, state, again }: Props) {
  const { add } = usePress(state);
  const words = spoken(limit);
  const there = standing(state.view.byKind.action).map(({ text }) => text);
  const tests = TEXT.tests.filter(({ plan }) => !there.includes(plan(words).text));
  if (tests.length === 0) return null;
  return (
    <details>
      <summary>{again ? TEXT.testAgain : TEXT.test}</summary>
      <p class="small soft">{TEXT.testHint}</p>
      <div class="ways">
        {tests.map(({ label, means, plan }) => (
          <p key={label}>
            <button
              type="button"
              class="button"
              onClick={() => add('action', { ...plan(words), stage: 'trying', buildsOn: limit.id }, TEXT.testKept)}
            >
              {label}
            </button>
            <span class="small soft">{means}</span>
          </p>
        ))}
      </div>
    </details>
  );
}
