import { useState } from 'preact/hooks';
import { OneLine } from '~/components/record/OneLine';
import { ToolLink } from '~/components/record/ToolLink';
import { useOnce } from '~/components/record/use-once';
import { sayOutcome } from '~/components/record/text';
import { lastSafe } from '~/core/plans';
import { withEarlier, type EntryOf, type Fields } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { TEXT } from './text';

interface Props {
  setback: EntryOf<'setback'>;
  record: RecordStore;
  view: View;
  onDone: (said: string) => void;
}

/** The stages of a plan that is not being done. */
const LEFT: readonly Fields['action']['stage'][] = ['resting', 'done'];

/** What follows from the answer: the plan made smaller, moved or dropped; and the last thing that worked. */
export function Next({ setback, record, view, onDone }: Props) {
  const [gone, setGone] = useState(false);
  const once = useOnce();
  const plan = view.byKind.action?.find(({ id }) => id === setback.actionId);
  const safe = lastSafe(view.byKind.win, setback.actionId);
  /** The plan of it, if it is not one of the reader’s steps now. */
  const left = view.byKind.action?.find(({ id, stage }) => id === safe?.actionId && LEFT.includes(stage));
  /** Changes entries, one after the other; says `words` when all is kept, and what is wrong when it is not. */
  const change = (edits: readonly [id: string, fields: object][], words: string, onKept?: () => void) =>
    once(async () => {
      for (const edit of edits) {
        const outcome = await record.edit(...edit);
        if (!outcome.ok) return onDone(sayOutcome(outcome, record.$view.get()));
      }
      onKept?.();
      onDone(words);
    });
  const changePlan = (id: string, fields: object, words: string) => change([[id, fields]], words, () => setGone(true));
  const goBack = ({ id }: EntryOf<'win'>) =>
    left
      ? change(
          [
            [left.id, { stage: 'trying' }],
            [setback.id, { returnTo: id }],
          ],
          TEXT.backWoken,
        )
      : change([[setback.id, { returnTo: id }]], TEXT.backSaid);
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
        <OneLine
          name="text"
          label={TEXT.newSmaller}
          save={TEXT.shrinkIt}
          onSave={(text) => changePlan(plan.id, { text, ...withEarlier(plan) }, TEXT.smallerDone)}
        />
      )}
      {!gone && setback.choice === 'move' && plan && (
        <OneLine
          name="cue"
          label={TEXT.newCue}
          value={plan.cue}
          save={TEXT.moveIt}
          onSave={(cue) => changePlan(plan.id, { cue, ...withEarlier(plan) }, TEXT.moved)}
        />
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
    </div>
  );
}
