import type { RefObject } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { ToolLink } from '~/components/record/ToolLink';
import type { ToolState } from '~/components/record/use-tool';
import { offersSupport } from '~/core/feelings';
import type { EntryOf } from '~/core/record/entry';
import { lineOf } from '~/core/story';
import type { RecordStore } from '~/stores/record';
import { ToStep } from '../ToStep';
import { usePress } from '../use-press';
import { Response } from './Response';
import { SupportLine } from './SupportLine';
import { TEXT } from './text';
import { loadFamilies } from './words';

interface Props {
  /** Its frame, named by the word, for the focus. */
  box: RefObject<HTMLDivElement>;
  feeling: EntryOf<'feeling'>;
  record: RecordStore;
  state: ToolState;
  /** Back to the words. */
  onAnother: () => void;
}

/** What follows a word: a pause, then one response, or nothing. */
export function Then({ box, feeling, record, state, onAnother }: Props) {
  const [support, setSupport] = useState(false);
  const [skipped, setSkipped] = useState(feeling.response !== undefined || feeling.after !== undefined);
  const [closed, setClosed] = useState(false);
  const asks = !feeling.pause && !skipped;
  const id = useId();
  const { change } = usePress(state);
  useEffect(() => {
    loadFamilies().then(
      (families) => setSupport(offersSupport(feeling.words, families)),
      () => undefined,
    );
  }, [feeling.words]);
  const paused = () => change(feeling.id, { pause: TEXT.feetName }, TEXT.paused);
  const skip = () => {
    setSkipped(true);
    state.done(TEXT.noPause);
  };
  const done = (added: boolean) => {
    setClosed(true);
    state.done(added ? TEXT.kept : TEXT.empty);
  };
  return (
    <div ref={box} class="stack not-printed" role="group" aria-labelledby={id} tabIndex={-1}>
      <p id={id} class="entry-text">
        {TEXT.noted} <bdi>{lineOf(feeling).text}</bdi>
      </p>
      {support && <SupportLine />}
      {asks && (
        <>
          <p class="ask">{TEXT.pause}</p>
          <p>{TEXT.feet}</p>
          <p class="row">
            <button type="button" class="button" onClick={paused}>
              {TEXT.didFeet}
            </button>
            <button type="button" class="button" onClick={skip}>
              {TEXT.skipPause}
            </button>
          </p>
          <p>
            <ToolLink tool="pause" record={record} id={feeling.id} quiet>
              {TEXT.otherPause}
            </ToolLink>
          </p>
        </>
      )}
      {!asks && !closed && <Response feeling={feeling} record={record} view={state.view} onDone={done} />}
      {closed && (
        <p class="row">
          <button type="button" class="button" onClick={onAnother}>
            {TEXT.another}
          </button>
        </p>
      )}
      {closed && feeling.response && (
        <ToStep
          state={state}
          record={record}
          name={`feelings-step-${feeling.id}`}
          label={TEXT.plan}
          begin={{ text: feeling.response }}
        />
      )}
    </div>
  );
}
