import { useState } from 'preact/hooks';
import { FindReading } from '~/components/record/FindReading';
import { ToolLink } from '~/components/record/ToolLink';
import type { ToolState } from '~/components/record/use-tool';
import { lastSafe } from '~/core/plans';
import { withEarlier, type EntryOf, type Fields } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { PlanLine } from '../PlanLine';
import { usePress } from '../use-press';
import { TEXT } from './text';

interface Props {
  setback: EntryOf<'setback'>;
  record: RecordStore;
  state: ToolState;
}

/** The stages of a plan that is not being done. */
const LEFT: readonly Fields['action']['stage'][] = ['resting', 'done'];

/** What follows from the answer: the plan made smaller, moved or dropped; and the last thing that worked. */
export function Next({ setback, record, state }: Props) {
  const { byKind } = state.view;
  const [gone, setGone] = useState(false);
  const { changeAll } = usePress(state);
  const plan = byKind.action?.find(({ id }) => id === setback.actionId);
  const safe = lastSafe(byKind.win, setback.actionId);
  /** The plan of it, if it is not one of the reader’s steps now. */
  const left = byKind.action?.find(({ id, stage }) => id === safe?.actionId && LEFT.includes(stage));
  const changed = (words: string) => {
    setGone(true);
    state.done(words);
  };
  const changePlan = (id: string, fields: object, words: string) =>
    changeAll([[id, fields]], words, () => setGone(true));
  const goBack = ({ id }: EntryOf<'win'>) => {
    const wake = left ? [[left.id, { stage: 'trying' }] as const] : [];
    return changeAll([...wake, [setback.id, { returnTo: id }]], left ? TEXT.backWoken : TEXT.backSaid);
  };
  return (
    <div class="entry stack not-printed">
      <p class="entry-text">{TEXT.then[setback.choice]}</p>
      {!gone && setback.choice === 'shrink' && (
        <p class="row">
          {plan?.smaller ? (
            <button
              type="button"
              class="button"
              onClick={() =>
                changePlan(plan.id, { text: plan.smaller, smaller: '', ...withEarlier(plan) }, TEXT.smallerDone)
              }
            >
              {TEXT.useSmaller(plan.smaller)}
            </button>
          ) : (
            !plan && (
              <ToolLink tool="tiny-action" record={record} id={setback.id}>
                {TEXT.writeSmaller}
              </ToolLink>
            )
          )}
        </p>
      )}
      {!gone && setback.choice === 'shrink' && plan && !plan.smaller && (
        <PlanLine plan={plan} record={record} field="text" onKept={() => changed(TEXT.smallerDone)} />
      )}
      {!gone && setback.choice === 'move' && plan && (
        <PlanLine plan={plan} record={record} field="cue" onKept={() => changed(TEXT.moved)} />
      )}
      {!gone && setback.choice === 'drop' && plan && (
        <p>
          <button type="button" class="button" onClick={() => changePlan(plan.id, { stage: 'done' }, TEXT.dropped)}>
            {TEXT.dropIt}
          </button>
        </p>
      )}
      {safe && setback.returnTo !== safe.id && (
        <>
          <p class="small soft">{TEXT.safe}</p>
          <p class="entry-text">
            <bdi>{safe.text}</bdi>
          </p>
          <p>
            <button type="button" class="button quiet" onClick={() => goBack(safe)}>
              {TEXT.back}
            </button>
          </p>
        </>
      )}
      <FindReading words={[setback.text, setback.around].filter(Boolean).join(', ')} />
    </div>
  );
}
