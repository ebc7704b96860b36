import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lineOf } from '~/core/story';
import type { Entry } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { EditForm, type EditField } from './EditForm';
import { LINE } from './text';

interface Props {
  entry: Entry;
  record: RecordStore;
  /** The fields that can be changed here. */
  fields: readonly EditField[];
  /** Said above the text, such as what kind it is and the day. */
  note: string;
  onRemoved: (undo: () => void) => void;
  /** More that can be done with this entry. */
  children?: ComponentChildren;
}

/** One entry as it reads, with ways to change it and to delete it. */
export function EntryLine({ entry, record, fields, note, onRemoved, children }: Props) {
  const [editing, setEditing] = useState(false);
  const { text, details, earlier } = lineOf(entry);
  const change = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) change.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  const remove = () => {
    const removed = record.remove(entry.id);
    if (removed) onRemoved(() => void removed.undo());
  };
  if (editing) return <EditForm entry={entry} record={record} fields={fields} onDone={() => setEditing(false)} />;
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
          aria-label={`${LINE.edit}: ${text.slice(0, 60)}`}
          onClick={() => setEditing(true)}
        >
          {LINE.edit}
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-label={`${LINE.remove}: ${text.slice(0, 60)}`}
          onClick={remove}
        >
          {LINE.remove}
        </button>
        {children}
      </p>
    </div>
  );
}
