import { useState } from 'preact/hooks';
import { EntryLine } from '~/components/record/EntryLine';
import { oneLineOf } from '~/components/record/OneLine';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { ToolLink } from '~/components/record/ToolLink';
import type { Undo } from '~/components/record/UndoBar';
import { hasDraft } from '~/components/record/use-draft';
import { useOnce } from '~/components/record/use-once';
import { withEarlier, type EntryOf, type From } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { PlanLine } from '../PlanLine';
import { Calendar } from './Calendar';
import { PLAN } from './plan-text';

interface Props {
  plan: EntryOf<'action'>;
  record: RecordStore;
  /** The passage the tool stands in. */
  from: From | undefined;
  onRemoved: (undo: Undo) => void;
  /** Has something said beside the plan. */
  onSaid: (words: string) => void;
}

/** A plan that stands, with what can be done with it. */
export function Plan({ plan, record, from, onRemoved, onSaid }: Props) {
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const change = (fields: object) => once(async () => setState(await record.edit(plan.id, fields)));
  const [moving, setMoving] = useState(() => hasDraft(record, oneLineOf(plan, 'cue')));
  const [shrinking, setShrinking] = useState(() => hasDraft(record, oneLineOf(plan, 'text')));
  const shrink = () =>
    plan.smaller ? change({ text: plan.smaller, smaller: '', ...withEarlier(plan) }) : setShrinking(!shrinking);
  const resting = plan.stage === 'resting';
  const ways = [
    { label: resting ? PLAN.wake : PLAN.rest, fields: { stage: resting ? 'trying' : 'resting' }, when: true },
    { label: PLAN.steady, fields: { stage: 'steady' }, when: plan.stage === 'trying' },
    { label: PLAN.done, fields: { stage: 'done' }, when: true },
  ];
  return (
    <div class="stack">
      <EntryLine entry={plan} record={record} name={PLAN.stages[plan.stage]} here={from} onRemoved={onRemoved}>
        {ways
          .filter(({ when }) => when)
          .map(({ label, fields }) => (
            <button key={label} type="button" class="button quiet small" onClick={() => change(fields)}>
              {label}
            </button>
          ))}
      </EntryLine>
      <SaveStatus state={state} view={record.$view.get()} words={plan.text} />
      {!resting && (
        <>
          <p class="small">{PLAN.picture}</p>
          <p>
            <ToolLink tool="win-log" record={record} id={plan.id}>
              {PLAN.log}
            </ToolLink>
          </p>
          <p class="row">
            <button
              type="button"
              class="button small"
              {...(!plan.smaller && { 'aria-expanded': shrinking })}
              onClick={shrink}
            >
              {PLAN.shrink}
            </button>
            <button type="button" class="button small" aria-expanded={moving} onClick={() => setMoving(!moving)}>
              {PLAN.otherTime}
            </button>
            <button type="button" class="button small" onClick={() => onSaid(PLAN.notTodaySaid)}>
              {PLAN.notToday}
            </button>
          </p>
          {shrinking && <PlanLine plan={plan} record={record} field="text" onKept={() => setShrinking(false)} />}
          {moving && <PlanLine plan={plan} record={record} field="cue" onKept={() => setMoving(false)} />}
          {plan.stage === 'steady' && (
            <p>
              <ToolLink tool="next-step" record={record} id={plan.id} quiet>
                {PLAN.onward}
              </ToolLink>
            </p>
          )}
          <Calendar plan={plan} />
        </>
      )}
    </div>
  );
}
