import { ToolLink } from '~/components/record/ToolLink';
import type { EntryOf } from '~/core/record/entry';
import type { Part } from '~/core/rhythm';
import type { RecordStore } from '~/stores/record';
import { TEXT } from './text';

interface Props {
  day: EntryOf<'day'>;
  /** The part of the day that was written. */
  part: Part;
  record: RecordStore;
  onAnother: () => void;
}

/** A plain word once a line is kept, and the ways on from it. */
export function Noted({ day, part, record, onAnother }: Props) {
  return (
    <div class="stack not-printed">
      <p class="entry-text">{TEXT.parts[part].noted}</p>
      <p class="row">
        {part === 'morning' && (
          <ToolLink tool="tiny-action" record={record} id={day.id}>
            {TEXT.toAction}
          </ToolLink>
        )}
        {part === 'evening' && (
          <ToolLink tool="win-log" record={record} id={day.id}>
            {TEXT.toWin}
          </ToolLink>
        )}
        <button type="button" class="button quiet" onClick={onAnother}>
          {TEXT.another}
        </button>
      </p>
    </div>
  );
}
