import { useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { ToolBox } from '~/components/record/ToolBox';
import { ToolLink } from '~/components/record/ToolLink';
import { useTool } from '~/components/record/use-tool';
import { latestAndHere } from '~/core/latest';
import { entryFor, type Part } from '~/core/rhythm';
import { Noted } from './Noted';
import { RhythmForm } from './RhythmForm';
import { TEXT } from './text';
import { useDay } from './use-day';

/** The latest days that have a line. Those without one are not shown, and not counted. */
const SHOWN = 4;

/** Morning, midday, evening: one line each, and all of them one entry. */
export function DailyRhythm() {
  const state = useTool('day', 'action');
  const { record, view } = state;
  const day = useDay();
  const [written, setWritten] = useState<Part>();
  const days = view.byKind.day ?? [];
  const today = entryFor(days, day);
  const again = () => {
    setWritten(undefined);
    state.done('');
  };
  return (
    <ToolBox state={state} filled={days.length > 0}>
      {record && today && written ? (
        <Noted day={today} part={written} record={record} state={state} onAnother={again} />
      ) : (
        <RhythmForm state={state} today={today} onSaved={setWritten} />
      )}
      <Entries
        state={state}
        title={TEXT.mine}
        entries={latestAndHere(days, SHOWN, state.from)}
        more={({ id, morning }, store) =>
          id === today?.id &&
          morning &&
          !written && (
            <ToolLink tool="tiny-action" record={store} id={id} quiet>
              {TEXT.parts.morning.onward}
            </ToolLink>
          )
        }
      />
    </ToolBox>
  );
}
