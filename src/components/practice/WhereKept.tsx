import { useRef, useState } from 'preact/hooks';
import { sayOutcome } from '~/components/record/in-words';
import { KEEP } from '~/components/record/text';
import type { RecordStore } from '~/stores/record';
import type { View, Where } from '~/stores/view';
import { UNCHANGED, WHERE } from './keeping-text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Says where the notes are, and moves them to where the reader wants them. */
export function WhereKept({ record, view }: Props) {
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const n = view.entries.length;
  const found = view.chosen ? 0 : view.entries.filter(({ id }) => record.home(id) !== 'page').length;
  const move = async (where: Where) => {
    setAsking(false);
    const outcome = await record.keep(where);
    setSaid(outcome.ok ? sayOutcome(outcome, record.$view.get()) : UNCHANGED[outcome.why]);
    status.current?.focus();
  };
  const choose = (where: Where) => (where === 'page' && n > 0 ? setAsking(true) : void move(where));
  const others = KEEP.choices.filter(({ where }) => where !== view.where || !view.chosen);
  return (
    <section>
      <h2>{WHERE.title}</h2>
      <p>{found > 0 ? WHERE.found(found) : WHERE[view.where](n)}</p>
      {!view.canKeep && <p>{KEEP.cannot}</p>}
      {view.lock === 'open' && <p>{WHERE.locked}</p>}
      {view.lock === 'none' && view.canKeep && (view.chosen || n > 0) && (
        <details>
          <summary>{WHERE.change}</summary>
          {others.map(({ where, label, means }) => (
            <div key={where} class="stack">
              <button type="button" class="button" onClick={() => choose(where)}>
                {label}
              </button>
              <p class="small soft">{means}</p>
            </div>
          ))}
        </details>
      )}
      {asking && (
        <div role="alert" class="stack">
          <p>{WHERE.confirmPage(n)}</p>
          <p class="row">
            <button type="button" class="button" onClick={() => move('page')}>
              {WHERE.yes}
            </button>
            <button type="button" class="button first" onClick={() => setAsking(false)}>
              {WHERE.no}
            </button>
          </p>
        </div>
      )}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}
