import { useId, useRef, useState } from 'preact/hooks';
import { KeepChoice } from '~/components/record/KeepChoice';
import { sayOutcome } from '~/components/record/text';
import { openCopy, preview, type Preview } from '~/core/record/copy';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { BRING } from './text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Storage ends near 10 MB of text; a file far above that is something else. In bytes. */
const LARGEST = 40_000_000;

/** Brings a copy back: shows what it holds first, then joins it with what is here. */
export function BringBack({ record, view }: Props) {
  const [found, setFound] = useState<Preview>();
  const [said, setSaid] = useState('');
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);

  const look = async (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    setFound(undefined);
    setSaid('');
    if (!file) return;
    if (file.size > LARGEST) return setSaid(BRING.tooLarge);
    const opened = openCopy(await file.text());
    if (!opened.ok) return setSaid(opened.why === 'newer' ? BRING.newer : BRING.notACopy);
    setFound(preview([...view.items.values()], opened.rows));
  };
  const bring = async ({ added, changed, result, unreadable }: Preview) => {
    const outcome = await record.bring(result, unreadable);
    const now = record.$view.get();
    if (outcome.ok) setFound(undefined);
    const back = [BRING.done(added + changed), now.chosen ? '' : BRING.notKept].join(' ').trim();
    setSaid(outcome.ok ? back : sayOutcome(outcome, now));
    status.current?.focus();
  };
  const leave = () => {
    setFound(undefined);
    setSaid(BRING.left);
  };

  return (
    <section>
      <h2>{BRING.title}</h2>
      <p>{BRING.about}</p>
      <p class="stack">
        <label for={id}>{BRING.file}</label>
        <input id={id} type="file" name="copy" accept=".html,.json,text/html,application/json" onChange={look} />
      </p>
      {found && <Found found={found} onBring={() => bring(found)} onLeave={leave} />}
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      <KeepChoice record={record} view={view} onChosen={setSaid} />
    </section>
  );
}

interface FoundProps {
  found: Preview;
  onBring: () => void;
  onLeave: () => void;
}

function Found({ found: { added, changed, same, unreadable }, onBring, onLeave }: FoundProps) {
  const nothingNew = added + changed + unreadable.length === 0;
  return (
    <div class="stack" role="status">
      <p>{BRING.preview(added, changed, same, unreadable.length)}</p>
      {unreadable.length > 0 && <p>{BRING.asideToo}</p>}
      {nothingNew ? (
        <p>{BRING.nothingNew}</p>
      ) : (
        <p class="row">
          <button type="button" class="button first" onClick={onBring}>
            {BRING.bring}
          </button>
          <button type="button" class="button" onClick={onLeave}>
            {BRING.leave}
          </button>
        </p>
      )}
    </div>
  );
}
