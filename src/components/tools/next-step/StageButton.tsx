import type { ToolState } from '~/components/record/use-tool';
import type { EntryOf } from '~/core/record/entry';
import { shortened } from '~/core/text/shortened';
import { usePress } from '../use-press';
import { TEXT } from './text';

interface Props {
  plan: EntryOf<'action'>;
  state: ToolState;
}

/** What can be said of a plan with one press: that it goes well, or that it is taken up again. */
export function StageButton({ plan, state }: Props) {
  const { change } = usePress(state);
  const says = {
    trying: { label: TEXT.steady, stage: 'steady', said: TEXT.steadySaid },
    steady: { label: TEXT.rest, stage: 'resting', said: TEXT.rested },
    resting: { label: TEXT.wake, stage: 'trying', said: TEXT.woken },
    done: undefined,
  }[plan.stage];
  if (!says) return null;
  return (
    <button
      type="button"
      class="button quiet small"
      aria-label={`${says.label}: ${shortened(plan.text, 60)}`}
      onClick={() => change(plan.id, { stage: says.stage }, says.said)}
    >
      {says.label}
    </button>
  );
}
