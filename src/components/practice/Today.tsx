import { useState } from 'preact/hooks';
import { HardDay } from '~/components/record/HardDay';
import { KeepChoice } from '~/components/record/KeepChoice';
import { useTool } from '~/components/record/use-tool';
import { Fresh } from '~/components/tools/win-log/Fresh';
import { LogForm } from '~/components/tools/win-log/LogForm';
import { A_WHILE, daysAway } from '~/core/away';
import { last } from '~/core/last';
import { standing } from '~/core/plans';
import { dayOf } from '~/core/time';
import { DayLine } from './DayLine';
import { TODAY } from './text';
import { Welcome } from './Welcome';

/** What there is for today: the plan with its moment, and a line for what was done. After a gap, a welcome first. */
export function Today() {
  const state = useTool('win', 'action', 'day');
  const { record, view, root, said, say } = state;
  const [latest, setLatest] = useState<string>();
  const away = daysAway(view.entries, dayOf(new Date())) ?? 0;
  const fresh = view.byKind.win?.find(({ id }) => id === latest);
  const logged = (id: string | undefined) => {
    setLatest(id);
    say('');
  };
  const plan = last(standing(view.byKind.action));
  if (!record) return null;
  return (
    <section ref={root} class="tool stack not-printed" tabIndex={-1} aria-labelledby="today">
      <h2 id="today" class="tool-title">
        {TODAY.title}
      </h2>
      <HardDay state={state}>
        {away >= A_WHILE && !fresh && <Welcome plan={plan} record={record} onLogged={setLatest} />}
        <DayLine state={state} />
        <LogForm record={record} view={view} from={undefined} onLogged={logged} planFirst />
        <KeepChoice record={record} view={view} onChosen={say} />
        <p class="said small" role="status">
          {said}
        </p>
        {fresh && <Fresh key={fresh.id} win={fresh} record={record} view={view} />}
      </HardDay>
    </section>
  );
}
