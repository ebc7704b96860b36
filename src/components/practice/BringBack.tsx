import { useId, useRef, useState } from 'preact/hooks';
import { KeepChoice } from '~/components/record/KeepChoice';
import { openCopy, preview, type Preview } from '~/core/record/copy';
import { restored } from '~/core/record/restore';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { Found } from './Found';
import { OpenLocked } from './OpenLocked';
import { takeFile } from './take-file';
import { AsItIs } from './AsItIs';
import { BRING, UNCHANGED } from './keeping-text';
import { STORY } from './text';

interface Props {
  record: RecordStore;
  view: View;
}

/** Phones do not know what an age file is, and hide what they are not told to show. */
const ACCEPT = '.html,.json,.age,.txt,text/html,application/json,text/plain,application/octet-stream';

/** What a copy brings, with what was deleted here since. */
function withDeleted(found: Preview): Preview {
  const { items, back } = restored(new Map(found.result.map((item) => [item.id, item])), found.deleted, new Date());
  const ids = new Set(items.map(({ id }) => id));
  return { ...found, added: found.added + back, result: [...found.result.filter(({ id }) => !ids.has(id)), ...items] };
}

const kilobytes = (items: object) => Math.ceil(JSON.stringify(items).length / 1000);

/** Brings a copy back: shows what it holds first, then joins it with what is here. */
export function BringBack({ record, view }: Props) {
  const [found, setFound] = useState<Preview>();
  const [locked, setLocked] = useState<Uint8Array>();
  /** What can be read of a copy that a newer version of the site made. */
  const [newer, setNewer] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  /** Files picked so far. A large one answers late; it must not cover what was picked after it. */
  const picked = useRef(0);
  const id = useId();
  const status = useRef<HTMLParagraphElement>(null);

  const clear = (words = '') => {
    setFound(undefined);
    setLocked(undefined);
    setNewer([]);
    setSaid(words);
  };
  const look = async (event: Event) => {
    const file = (event.currentTarget as HTMLInputElement).files?.[0];
    const mine = ++picked.current;
    clear();
    if (!file) return;
    const taken = await takeFile(file);
    if (mine !== picked.current) return;
    if (taken.is === 'refused') setSaid(taken.why === 'key' ? BRING.locked.key : BRING[taken.why]);
    else if (taken.is === 'locked') setLocked(taken.bytes);
    else show(taken.text);
  };
  const show = (text: string) => {
    const opened = openCopy(text);
    if (!opened.ok && opened.why === 'newer') {
      clear(BRING.newer);
      return setNewer(opened.words);
    }
    if (!opened.ok) return clear(BRING.notACopy);
    setLocked(undefined);
    setFound(preview([...record.$view.get().items.values()], opened.rows));
  };
  /** The form that held the focus goes, so the focus moves on to what it found. */
  const opened = (text: string) => {
    show(text);
    status.current?.focus();
  };
  const bring = async ({ added, changed, result, unreadable }: Preview) => {
    const outcome = await record.bring(result, unreadable);
    const now = record.$view.get();
    if (outcome.ok) setFound(undefined);
    const back = [BRING.done(added + changed), now.chosen ? '' : BRING.notKept].join(' ').trim();
    setSaid(outcome.ok ? back : outcome.why === 'full' ? BRING.full(kilobytes(result)) : UNCHANGED[outcome.why]);
    status.current?.focus();
  };
  const chosen = (words: string) => {
    setSaid(words);
    status.current?.focus();
  };
  const leave = () => {
    clear(BRING.left);
    status.current?.focus();
  };

  return (
    <section id="bring">
      <h2>{BRING.title}</h2>
      <p>{BRING.about}</p>
      <p class="stack not-printed">
        <label for={id}>{BRING.file}</label>
        <input id={id} type="file" name="copy" accept={ACCEPT} onChange={look} />
      </p>
      {locked && <OpenLocked key={picked.current} file={locked} onOpened={opened} onLeave={leave} />}
      <div role="status">
        {found && (
          <Found
            found={found}
            onBring={() => bring(found)}
            onBringDeleted={() => bring(withDeleted(found))}
            onLeave={leave}
          />
        )}
      </div>
      <p ref={status} role="status" tabIndex={-1}>
        {said}
      </p>
      {newer.length > 0 && <AsItIs title={STORY.newerShow} texts={newer} />}
      <KeepChoice record={record} view={view} onChosen={chosen} />
    </section>
  );
}
