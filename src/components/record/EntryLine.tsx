import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lineOf } from '~/core/story';
import type { Entry } from '~/core/record/entry';
import { shortened } from '~/core/text/shortened';
import type { RecordStore } from '~/stores/record';
import { EditForm, editOf } from './EditForm';
import { SaveStatus, type Saving } from './SaveStatus';
import { LINE, sayOutcome } from './text';
import type { Undo } from './UndoBar';
import { hasDraft } from './use-draft';
import { useOnce } from './use-once';

interface Props {
  entry: Entry;
  record: RecordStore;
  /** Said above the text, such as what kind it is and the day. */
  note: string;
  onRemoved: (undo: Undo) => void;
  /** More that can be done with this entry. */
  children?: ComponentChildren;
}

/** One entry as it reads, with ways to change it and to delete it. */
export function EntryLine({ entry, record, note, onRemoved, children }: Props) {
  // A change that was left unfinished is there again.
  const [editing, setEditing] = useState(() => hasDraft(record, editOf(entry)));
  const pressed = useRef(false);
  const { text, details, earlier } = lineOf(entry);
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
    pressed.current = true;
  }, [editing]);
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const remove = async () => {
    const removed = record.remove(entry.id);
    const outcome = await removed?.done;
    if (!removed || !outcome) return;
    if (!outcome.ok) return setState(outcome);
    const stays = record.$view.get().entries.some(({ id }) => id === entry.id);
    onRemoved(
      stays
        ? LINE.stays
        : async () => {
            const undone = await removed.undo();
            return undone.ok ? LINE.undone : sayOutcome(undone, record.$view.get());
          },
    );
  };
  if (editing)
    return <EditForm entry={entry} record={record} pressed={pressed.current} onDone={() => setEditing(false)} />;
  return (
    <div class="entry">
      <p class="small soft">{note}</p>
      <p class="entry-text">
        <bdi>{text}</bdi>
      </p>
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
          onClick={() => setEditing(true)}
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
