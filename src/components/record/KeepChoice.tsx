import { useEffect, useRef, useState } from 'preact/hooks';
import { last } from '~/core/last';
import type { From } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import type { View, Where } from '~/stores/view';
import { holdsWords } from './fields';
import { onLeaving } from './leaving';
import { Swept } from './Swept';
import { sayOutcome } from './in-words';
import { KEEP } from './text';

interface Props {
  record: RecordStore;
  view: View;
  /** The passage it stands in. Of several tools in an article, the one that was written with last asks. */
  from?: From | undefined;
  /** Told in words how it went. The tool it stands in takes the focus, as the pressed button is gone. */
  onChosen?: (said: string) => void;
}

/** Whether words stand in the tool around that were not saved yet, in a form that would keep them. */
function halfWritten(box: HTMLElement | null): boolean {
  const tool = box?.closest('.tool, .keeping');
  return [...(tool?.querySelectorAll<HTMLFormElement>('form[data-draft]') ?? [])].some(holdsWords);
}

/**
 * Asked once, after the first words: where they may be kept. Asked again when a link is about to lose them, and then
 * before they are saved, too.
 */
export function KeepChoice({ record, view, from, onChosen }: Props) {
  const [failed, setFailed] = useState('');
  /** Where the reader was going when words would have been lost on the way. */
  const [going, setGoing] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const [wrote, setWrote] = useState<string>();
  // A tool is not drawn again for what another one wrote.
  useEffect(() => record.$view.subscribe(({ entries }) => setWrote(last(entries)?.from?.tool)), [record]);
  const elsewhere = from !== undefined && wrote !== undefined && wrote !== from.tool;
  const open = !view.swept && !view.chosen && view.canKeep;
  const written = view.entries.length > 0 && !elsewhere;
  const asked = open && (written || going !== undefined);
  useEffect(() => {
    if (open) return onLeaving(() => written || halfWritten(box.current), setGoing);
  }, [open, written]);
  useEffect(() => {
    if (going) box.current?.focus();
  }, [going]);
  useEffect(() => {
    if (asked) record.prepare();
  }, [asked]);
  if (view.swept) return <Swept record={record} view={view} />;
  if (!asked) return <div ref={box} hidden />;
  const choose = async (where: Where) => {
    const tool = box.current?.closest<HTMLElement>('.tool');
    const outcome = await record.keep(where);
    const said = sayOutcome(outcome, record.$view.get());
    if (!outcome.ok) return setFailed(said);
    if (going) return location.assign(going);
    onChosen?.(said);
    tool?.focus();
  };
  return (
    <div ref={box} class="keep-choice" role="group" aria-label={KEEP.question} tabIndex={-1}>
      {going && <p role="alert">{KEEP.leaving}</p>}
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
