import { useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { inWords } from '~/components/record/in-words';
import { passageOf } from '~/components/record/passage';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { SAID } from '~/components/record/text';
import { ToolLink } from '~/components/record/ToolLink';
import { useOnce } from '~/components/record/use-once';
import type { ToolState } from '~/components/record/use-tool';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  text: string;
  record: RecordStore;
  state: ToolState;
  /** Back to the list, with something to say. */
  onLeave: (text: undefined, said?: string) => void;
}

/** One thing to do now. Nothing is noted until the reader says so; then it is a win like any other. */
export function Again({ text, record, state, onLeave }: Props) {
  /** How it goes, for one of the three that stand here before anything of the reader’s own does. */
  const how = TEXT.three.find((one) => one.text === text)?.how;
  const [id, setId] = useState<string>();
  const [failed, setFailed] = useState<Saving>();
  const once = useOnce();
  const fresh = state.view.byKind.win?.find((win) => win.id === id);
  const note = (how: 'did' | 'smaller') =>
    once(async () => {
      const added = record.add('win', { text, how }, passageOf(state.root.current));
      if (!record.$view.get().items.has(added.id)) return setFailed(await added.saved);
      setId(added.id);
      state.done(SAID.saving, inWords(added.saved, record));
    });
  if (id)
    return (
      <>
        {fresh && (
          <>
            <p class="ask">{TEXT.notedNow[fresh.how === 'smaller' ? 'smaller' : 'did']}</p>
            <p class="small soft">{TEXT.anyFeeling}</p>
            <p>
              <ToolLink tool="win-log" record={record} id={fresh.id}>
                {TEXT.log}
              </ToolLink>
            </p>
            <Entries state={state} title={TEXT.fresh} entries={[fresh]} />
          </>
        )}
        <button type="button" class="button quiet not-printed" onClick={() => onLeave(undefined)}>
          {TEXT.back}
        </button>
      </>
    );
  return (
    <>
      <p class="small soft">{TEXT.now}</p>
      <p class="lead">
        <bdi>{text}</bdi>
      </p>
      {how && <p>{how}</p>}
      <p class="small soft">{TEXT.nowHint}</p>
      <p class="row not-printed">
        <button type="button" class="button first" onClick={() => note('did')}>
          {TEXT.did}
        </button>
        <button type="button" class="button" onClick={() => note('smaller')}>
          {TEXT.smaller}
        </button>
        <button type="button" class="button quiet" onClick={() => onLeave(undefined, TEXT.left)}>
          {TEXT.leave}
        </button>
      </p>
      <SaveStatus state={failed} view={state.view} words={text} />
    </>
  );
}
