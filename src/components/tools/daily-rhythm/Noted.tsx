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

/** The tool that goes on from each part of the day. */
const WAYS = { morning: 'tiny-action', midday: 'pause', evening: 'win-log' } satisfies Record<Part, string>;

/** A plain word once a line is kept, and the way on from it. */
export function Noted({ day, part, record, onAnother }: Props) {
  return (
    <div class="stack not-printed">
      <p class="entry-text">{TEXT.parts[part].noted}</p>
      <p class="row">
        <ToolLink tool={WAYS[part]} record={record} id={day.id}>
          {TEXT.parts[part].onward}
        </ToolLink>
        <button type="button" class="button quiet" onClick={onAnother}>
          {TEXT.another}
        </button>
      </p>
    </div>
  );
}
