import { useState } from 'preact/hooks';
import { EntryLine } from '~/components/record/EntryLine';
import { steady } from '~/components/record/steady';
import type { Undo } from '~/components/record/UndoBar';
import type { EntryOf, From } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { More } from './More';
import { TEXT } from './text';

interface Props {
  win: EntryOf<'win'>;
  record: RecordStore;
  from: From | undefined;
  onRemoved: (undo: Undo) => void;
}

/** One win of the list, with room to add to it at any later time. */
export const Win = steady(({ win, record, from, onRemoved }: Props) => {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <EntryLine entry={win} record={record} here={from} onRemoved={onRemoved}>
        {!adding && (
          <button type="button" class="button quiet small" onClick={() => setAdding(true)}>
            {TEXT.moreTo}
          </button>
        )}
      </EntryLine>
      {adding && <More win={win} record={record} onDone={() => setAdding(false)} />}
    </>
  );
});
