import { useRef, useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import type { View, Where } from '~/stores/view';
import { Swept } from './Swept';
import { KEEP, sayOutcome } from './text';

interface Props {
  record: RecordStore;
  view: View;
  /** Told in words how it went. The box it stands in takes the focus, as the pressed button is gone. */
  onChosen?: (said: string) => void;
}

/** Asked once, after the first words: where they may be kept. */
export function KeepChoice({ record, view, onChosen }: Props) {
  const [failed, setFailed] = useState('');
  const box = useRef<HTMLDivElement>(null);
  const asked = !view.swept && !view.chosen && view.canKeep && view.entries.length > 0;
  if (view.swept) return <Swept record={record} view={view} />;
  if (!asked) return null;
  const choose = async (where: Where) => {
    const tool = box.current?.closest<HTMLElement>('.stack[tabindex]');
    const outcome = await record.keep(where);
    const said = sayOutcome(outcome, record.$view.get());
    if (!outcome.ok) return setFailed(said);
    onChosen?.(said);
    tool?.focus();
  };
  return (
    <div ref={box} class="keep-choice" role="group" aria-label={KEEP.question}>
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
