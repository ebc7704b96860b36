import { useState } from 'preact/hooks';
import { KEEP, sayOutcome } from '~/components/record/text';
import type { RecordStore } from '~/stores/record';
import type { View, Where } from '~/stores/view';
import { WHERE } from './text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Says where the notes are, and moves them to where the reader wants them. */
export function WhereKept({ record, view }: Props) {
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const n = view.entries.length;
  const move = async (where: Where) => {
    setAsking(false);
    setSaid(sayOutcome(await record.keep(where), true));
  };
  const choose = (where: Where) => (where === 'page' && n > 0 ? setAsking(true) : void move(where));
  const others = KEEP.choices.filter(({ where }) => where !== view.where || !view.chosen);
  return (
    <section>
      <h2>{WHERE.title}</h2>
      <p>{!view.chosen && n > 0 ? WHERE.found(n) : WHERE[view.where](n)}</p>
      {!view.canKeep && <p>{KEEP.cannot}</p>}
      {view.canKeep && (view.chosen || n > 0) && (
        <details>
          <summary>{WHERE.change}</summary>
          {others.map(({ where, label, means }) => (
            <p key={where} class="stack">
              <button type="button" class="button" onClick={() => choose(where)}>
                {label}
              </button>
              <span class="small soft">{means}</span>
            </p>
          ))}
        </details>
      )}
      {asking && (
        <div role="alert" class="stack">
          <p>{WHERE.confirmPage}</p>
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
      <p role="status">{said}</p>
    </section>
  );
}
