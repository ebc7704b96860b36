import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lineOf } from '~/core/story';
import type { Entry, From } from '~/core/record/entry';
import { shortened } from '~/core/text/shortened';
import type { RecordStore } from '~/stores/record';
import type { Outcome } from '~/stores/view';
import { EditForm, editOf } from './EditForm';
import { noteFor } from './note';
import { SaveStatus, type Saving } from './SaveStatus';
import { opening } from './painted';
import { ToPassage } from './ToPassage';
import { sayOutcome } from './in-words';
import { LINE } from './note-text';
import type { Undo } from './UndoBar';
import { hasDraft } from './use-draft';
import { useOnce } from './use-once';

/** More letters than these are folded: one long note is no wall before the others. */
const LONG = 700;

/** All that an entry says, a line for each answer. */
function wordsOf(entry: Entry): string {
  const { text, details } = lineOf(entry);
  return [text, ...details.map(({ name, value }) => `${name}: ${value}`)].join('\n');
}

interface Props {
  entry: Entry;
  record: RecordStore;
  /** Said above the text, before the day. What kind it is, if left out. */
  name?: string;
  /** Left without its day, where that stands above it. */
  undated?: true | undefined;
  /** The passage it is shown at, if it stands in an article. */
  here?: From | undefined;
  onRemoved: (undo: Undo) => void;
  /** More that can be done with this entry. */
  children?: ComponentChildren;
}

/** One entry as it reads, with ways to change it and to delete it. */
export function EntryLine({ entry, record, name, undated, here, onRemoved, children }: Props) {
  // A change that was left unfinished is there again.
  const [editing, setEditing] = useState(() => hasDraft(record, editOf(entry)));
  const pressed = useRef(false);
  const { label, text, details, earlier } = lineOf(entry);
  const [whole, setWhole] = useState(false);
  const folded = text.length > LONG && !whole;
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
    pressed.current = true;
  }, [editing]);
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const changed = (saved?: Promise<Outcome>) => {
    setEditing(false);
    void saved?.then(setState);
  };
  const remove = async () => {
    const removed = record.remove(entry.id);
    const outcome = await removed?.done;
    if (!removed || !outcome) return;
    if (!outcome.ok) return setState(outcome);
    const stays = record.$view.get().entries.some(({ id }) => id === entry.id);
    onRemoved(
      stays
        ? LINE.stays
        : {
            words: wordsOf(removed.entry),
            bringBack: async () => {
              const undone = await removed.undo();
              return { ok: undone.ok, said: undone.ok ? LINE.undone : sayOutcome(undone, record.$view.get()) };
            },
          },
    );
  };
  if (editing) return <EditForm entry={entry} record={record} pressed={pressed.current} onDone={changed} />;
  return (
    <div class="entry">
      <p class="small soft">{undated ? label : noteFor(name ?? label, entry, here)}</p>
      <p class={folded ? 'entry-text folded' : 'entry-text'}>
        <bdi>{text}</bdi>
      </p>
      {folded && (
        <button type="button" class="button quiet small not-printed" onClick={() => setWhole(true)}>
          {LINE.whole}
        </button>
      )}
      {details.map(({ name, value }) => (
        <p key={name} class="small">
          <span class="soft">{name}:</span> <bdi>{value}</bdi>
        </p>
      ))}
      {earlier.length > 0 && (
        <p class="small soft">
          {LINE.earlier} <bdi>{earlier.join(' · ')}</bdi>
        </p>
      )}
      <p class="row not-printed">
        <button
          ref={change}
          type="button"
          class="button quiet small"
          aria-label={`${LINE.edit}: ${shortened(text, 60)}`}
          onClick={opening(() => setEditing(true))}
        >
          {LINE.edit}
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-label={`${LINE.remove}: ${shortened(text, 60)}`}
          onClick={() => once(remove)}
        >
          {LINE.remove}
        </button>
        {children}
        <ToPassage entry={entry} record={record} here={here} />
      </p>
      {record.$view.get().stayed === entry.id && (
        <p class="small" role="status">
          {LINE.stayed}
        </p>
      )}
      <SaveStatus state={state} view={record.$view.get()} words={text} />
    </div>
  );
}
