import { useEffect, useRef, useState } from 'preact/hooks';
import { EntryLine } from '~/components/record/EntryLine';
import { steady } from '~/components/record/steady';
import type { Undo } from '~/components/record/UndoBar';
import { hasDraft } from '~/components/record/use-draft';
import type { EntryOf, From } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { Felt } from './Felt';
import { More, moreOf } from './More';
import { TEXT } from './text';

interface Props {
  win: EntryOf<'win'>;
  record: RecordStore;
  from: From | undefined;
  /** Left without its day, where that stands above it. */
  undated?: true;
  onRemoved: (undo: Undo) => void;
}

/** One win of a list, with room to add to it at any later time. */
export const Win = steady(({ win, record, from, undated, onRemoved }: Props) => {
  const [adding, setAdding] = useState<boolean | 'pressed'>(() => hasDraft(record, moreOf(win)));
  const [added, setAdded] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (added) said.current?.focus();
  }, [added]);
  const open = () => {
    setAdded(false);
    setAdding('pressed');
  };
  const done = () => {
    setAdding(false);
    setAdded(true);
  };
  return (
    <>
      <EntryLine entry={win} record={record} here={from} undated={undated} onRemoved={onRemoved}>
        {!adding && (
          <button type="button" class="button quiet small" onClick={open}>
            {TEXT.moreTo}
          </button>
        )}
      </EntryLine>
      {adding && <More win={win} record={record} pressed={adding === 'pressed'} onDone={done} />}
      {added && (
        <div ref={said} class="small" role="status" tabIndex={-1}>
          <Felt win={win} />
        </div>
      )}
    </>
  );
});
