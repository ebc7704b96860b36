import { ToolLink } from '~/components/record/ToolLink';
import type { ToolState } from '~/components/record/use-tool';
import { standing } from '~/core/plans';
import type { EntryOf } from '~/core/record/entry';
import { sameWords } from '~/core/text/same-words';
import type { RecordStore } from '~/stores/record';
import { usePress } from '../use-press';
import { TEXT } from './text';

interface Props {
  review: EntryOf<'review'>;
  record: RecordStore;
  state: ToolState;
}

/** Makes a tiny action of what is to change, with one press; or leads to it, once it is one. */
export function ToPlan({ review: { change }, record, state }: Props) {
  const { add } = usePress(state);
  if (!change) return null;
  const plan = standing(state.view.byKind.action).find(({ text }) => sameWords(text) === sameWords(change));
  if (plan)
    return (
      <ToolLink tool="tiny-action" record={record} id={plan.id} quiet>
        {TEXT.seePlan}
      </ToolLink>
    );
  const make = () => add('action', { text: change, cue: TEXT.cue, stage: 'trying' }, TEXT.planned);
  return (
    <button type="button" class="button quiet small" onClick={make}>
      {TEXT.toPlan}
    </button>
  );
}
