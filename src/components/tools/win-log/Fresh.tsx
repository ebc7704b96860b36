import { useState } from 'preact/hooks';
import type { EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { More } from './More';
import { TEXT } from './text';

interface Props {
  win: EntryOf<'win'>;
  record: RecordStore;
  onDone: () => void;
}

/** A plain word for what was noted this moment, and room for more. */
export function Fresh({ win, record, onDone }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <div class="entry stack">
      <p class="entry-text">{TEXT.noted[win.how]}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && setAdding(true)}>
        <summary>{TEXT.more}</summary>
        {adding && <More win={win} record={record} onDone={onDone} />}
      </details>
    </div>
  );
}
