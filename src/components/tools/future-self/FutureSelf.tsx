import { useState } from 'preact/hooks';
import { Answered } from '~/components/record/Answered';
import { ToolBox } from '~/components/record/ToolBox';
import { useTool } from '~/components/record/use-tool';
import { latestAndHere } from '~/core/latest';
import { hasWayRound, isClosed } from '~/core/vision';
import { TEXT } from './text';
import { Vision } from './Vision';
import { VisionForm } from './VisionForm';

/** As many of the earlier ones as can be read without being a wall of them. */
const SHOWN = 3;

/** A small picture of what is a little way ahead, with one snag and a way round it. */
export function FutureSelf() {
  const state = useTool('vision', 'action');
  const { record, view } = state;
  const [latest, setLatest] = useState<string>();
  const all = view.byKind.vision ?? [];
  const fresh = all.find(({ id }) => id === latest);
  return (
    <ToolBox state={state} filled={all.length > 0}>
      {fresh ? (
        <Answered
          said={TEXT.said[isClosed(fresh) ? 'closed' : hasWayRound(fresh) ? 'whole' : 'picture']}
          another={TEXT.another}
          onAnother={() => setLatest(undefined)}
        />
      ) : (
        <VisionForm state={state} onSaved={setLatest} />
      )}
      {record && all.length > 0 && (
        <>
          <p class="ask">{TEXT.mine}</p>
          <div class="entries">
            {latestAndHere(all, SHOWN, state.from).map((vision) => (
              <Vision key={vision.id} vision={vision} state={state} record={record} />
            ))}
          </div>
        </>
      )}
    </ToolBox>
  );
}
