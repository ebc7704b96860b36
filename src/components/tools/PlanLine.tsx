import { OneLine } from '~/components/record/OneLine';
import { withEarlier, type EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { PLAN } from './tiny-action/plan-text';

interface Props {
  plan: EntryOf<'action'>;
  record: RecordStore;
  /** What changes: the action gets smaller, or it gets another moment. */
  field: 'text' | 'cue';
  onKept: () => void;
}

/** One line of a plan, changed where the reader stands. Its first wording stays beside it. */
export const PlanLine = ({ plan, record, field, onKept }: Props) => (
  <OneLine
    entry={plan}
    record={record}
    name={field}
    label={field === 'text' ? PLAN.newSmaller : PLAN.newCue}
    {...(field === 'cue' && { value: plan.cue })}
    save={field === 'text' ? PLAN.shrinkIt : PLAN.moveIt}
    fields={(words) => ({ [field]: words, ...withEarlier(plan) })}
    onKept={onKept}
  />
);
