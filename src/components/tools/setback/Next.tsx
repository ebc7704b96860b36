import { useState } from 'preact/hooks';
import { ToolLink } from '~/components/record/ToolLink';
import { useOnce } from '~/components/record/use-once';
import { sayOutcome } from '~/components/record/text';
import { WordField } from '~/components/record/WordField';
import { lastSafe } from '~/core/plans';
import { withEarlier, type EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { TEXT } from './text';

interface Props {
  setback: EntryOf<'setback'>;
  record: RecordStore;
  view: View;
  onDone: (said: string) => void;
}

/** What follows from the answer: the plan made smaller, moved or dropped; and the last thing that worked. */
export function Next({ setback, record, view, onDone }: Props) {
  const [gone, setGone] = useState(false);
  const once = useOnce();
  const plan = view.byKind.action?.find(({ id }) => id === setback.actionId);
  const safe = lastSafe(view.byKind.win, setback.actionId);
  /** Changes an entry; says `words` when it is kept, and what is wrong when it is not. */
  const change = (id: string, fields: object, words: string) =>
    once(async () => {
      const outcome = await record.edit(id, fields);
      if (outcome.ok) setGone(true);
      onDone(outcome.ok ? words : sayOutcome(outcome, record.$view.get()));
    });
  const move = (event: Event) => {
    event.preventDefault();
    const cue = String(new FormData(event.currentTarget as HTMLFormElement).get('cue')).trim();
    if (plan && cue) void change(plan.id, { cue, ...withEarlier(plan) }, TEXT.moved);
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
                change(plan.id, { text: plan.smaller, smaller: '', ...withEarlier(plan) }, TEXT.smallerDone)
              }
            >
              {TEXT.useSmaller(plan.smaller)}
            </button>
          ) : (
            <ToolLink tool="tiny-action" record={record} id={setback.id}>
              {TEXT.writeSmaller}
            </ToolLink>
          )}
        </p>
      )}
      {!gone && setback.choice === 'move' && plan && (
        <form method="dialog" class="stack" onSubmit={move}>
          <WordField name="cue" label={TEXT.newCue} value={plan.cue} />
          <p>
            <button class="button">{TEXT.moveIt}</button>
          </p>
        </form>
      )}
      {!gone && setback.choice === 'drop' && plan && (
        <p>
          <button type="button" class="button" onClick={() => change(plan.id, { stage: 'done' }, TEXT.dropped)}>
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
            <button
              type="button"
              class="button quiet"
              onClick={() => change(setback.id, { returnTo: safe.id }, TEXT.backSaid)}
            >
              {TEXT.back}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
