import { useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import type { View, Where } from '~/stores/view';
import { KEEP, sayOutcome } from './text';

interface Props {
  record: RecordStore;
  view: View;
  /** Told in words how it went. */
  onChosen?: (said: string) => void;
}

/** Asked once, after the first words: where they may be kept. */
export function KeepChoice({ record, view, onChosen }: Props) {
  const [failed, setFailed] = useState('');
  if (view.chosen || !view.canKeep || view.entries.length === 0) return null;
  const choose = async (where: Where) => {
    const outcome = await record.keep(where);
    const said = sayOutcome(outcome, true);
    if (outcome.ok) onChosen?.(said);
    else setFailed(said);
  };
  return (
    <div class="keep-choice" role="group" aria-label={KEEP.question}>
      <p class="ask">{KEEP.question}</p>
      {KEEP.choices.map(({ where, label, means }) => (
        <p key={where}>
          <button type="button" class="button" onClick={() => choose(where)}>
            {label}
          </button>
          <span class="small soft">{means}</span>
        </p>
      ))}
      <p class="small soft">{KEEP.because}</p>
      {failed && <p role="alert">{failed}</p>}
    </div>
  );
}
