import { ToolLink } from '~/components/record/ToolLink';
import type { ToolState } from '~/components/record/use-tool';
import type { EntryOf } from '~/core/record/entry';
import type { Part } from '~/core/rhythm';
import type { RecordStore } from '~/stores/record';
import { ToStep } from '../ToStep';
import { TEXT } from './text';

interface Props {
  day: EntryOf<'day'>;
  /** The part of the day that was written. */
  part: Part;
  record: RecordStore;
  state: ToolState;
  onAnother: () => void;
}

/** The tool that goes on from a part of the day; a morning line becomes an action right here. */
const WAYS = { midday: 'pause', evening: 'win-log' } satisfies Partial<Record<Part, string>>;

/** A plain word once a line is kept, and the way on from it. */
export function Noted({ day, part, record, state, onAnother }: Props) {
  return (
    <div class="stack not-printed">
      <p class="entry-text">{TEXT.parts[part].noted}</p>
      <p class="row">
        {part !== 'morning' && (
          <ToolLink tool={WAYS[part]} record={record} id={day.id}>
            {TEXT.parts[part].onward}
          </ToolLink>
        )}
        <button type="button" class="button quiet" onClick={onAnother}>
          {TEXT.another}
        </button>
      </p>
      {part === 'morning' && (
        <ToStep
          state={state}
          record={record}
          name={`daily-rhythm-step-${day.day}`}
          label={TEXT.parts.morning.onward}
          begin={{ text: day.morning ?? '' }}
        />
      )}
    </div>
  );
}
