import { useEffect, useState } from 'preact/hooks';
import { Entries } from '~/components/record/Entries';
import { ToolBox } from '~/components/record/ToolBox';
import { useHanded } from '~/components/record/use-handed';
import { useTool } from '~/components/record/use-tool';
import { latestAndHere } from '~/core/latest';
import { Next } from './Next';
import { SetbackForm } from './SetbackForm';
import { TEXT } from './text';

/** As many of the earlier ones as can be read without being a wall of them. */
const SHOWN = 3;

/** A step that did not happen: a kind line, what was going on, one lesson, and a way on. */
export function Setback() {
  const state = useTool('setback', 'action', 'win');
  const { record, view } = state;
  const [latest, setLatest] = useState<string>();
  const handed = useHanded(record, 'setback');
  useEffect(() => {
    if (handed) setLatest(undefined);
  }, [handed]);
  const all = view.byKind.setback ?? [];
  const fresh = all.find(({ id }) => id === latest);
  return (
    <ToolBox state={state} filled={all.length > 0}>
      {record && fresh ? (
        <>
          <Next setback={fresh} record={record} state={state} />
          <p>
            <button type="button" class="button quiet not-printed" onClick={() => setLatest(undefined)}>
              {TEXT.another}
            </button>
          </p>
        </>
      ) : (
        <SetbackForm state={state} plan={handed?.id} onSaved={setLatest} />
      )}
      <Entries state={state} title={TEXT.mine} entries={latestAndHere(all, SHOWN, state.from)} />
    </ToolBox>
  );
}
