import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { ERASE } from './keeping-text';

interface Props {
  record: RecordStore;
  view: View;
}

type Erased = Awaited<ReturnType<RecordStore['erase']>>;

/** Erases everything in this browser, after one question. Until the page is left there is a way back. */
export function Erase({ record, view }: Props) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const [erased, setErased] = useState<Erased>();
  const keep = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  // A page that comes back by the Back button must not hold what was erased.
  useEffect(() => {
    const letGo = () => setErased(undefined);
    addEventListener('pagehide', letGo);
    return () => removeEventListener('pagehide', letGo);
  }, []);
  const say = (words: string, way?: Erased) => {
    setAsking(false);
    setErased(way);
    setSaid(words);
    status.current?.focus();
  };
  const erase = async () => {
    const hadNotes = view.items.size > 0 || view.lock === 'closed';
    const way = await record.erase().catch(() => undefined);
    if (!way) return say(ERASE.notLoaded);
    say(way.whole ? ERASE.done : ERASE.partly, hadNotes ? way : undefined);
  };
  const undo = async () => {
    const outcome = await erased!.undo();
    say(outcome.ok ? ERASE.undone : ERASE.notUndone, outcome.ok ? undefined : erased);
  };
  return (
    <section>
      <h2>{ERASE.title}</h2>
      <p>{ERASE.about}</p>
      {asking ? (
        <div class="stack" role="alert">
          <p>{view.lock === 'closed' ? ERASE.sureLocked : ERASE.sure(view.entries.length)}</p>
          <p class="row">
            <button type="button" class="button" onClick={erase}>
              {ERASE.yes}
            </button>
            <button ref={keep} type="button" class="button first" onClick={() => say('')}>
              {ERASE.no}
            </button>
          </p>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {ERASE.ask}
        </button>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {erased && (
        <div class="stack">
          <p>{ERASE.wayBack}</p>
          <p class="row">
            <button type="button" class="button" onClick={undo}>
              {ERASE.undo}
            </button>
            <button type="button" class="button" onClick={() => say(ERASE.done)}>
              {ERASE.letGo}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
