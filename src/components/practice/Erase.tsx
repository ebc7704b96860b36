import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { ERASE } from './text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Erases everything in this browser, after one question. */
export function Erase({ record, view }: Props) {
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const keep = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  const erase = async () => {
    const whole = await record.erase();
    setAsking(false);
    status.current?.focus();
    setSaid(whole ? ERASE.done : ERASE.partly);
  };
  const leave = () => {
    setAsking(false);
    status.current?.focus();
  };
  return (
    <section>
      <h2>{ERASE.title}</h2>
      <p>{ERASE.about}</p>
      {asking ? (
        <div class="stack" role="alert">
          <p>{ERASE.sure(view.entries.length)}</p>
          <p class="row">
            <button type="button" class="button" onClick={erase}>
              {ERASE.yes}
            </button>
            <button ref={keep} type="button" class="button first" onClick={leave}>
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
    </section>
  );
}
