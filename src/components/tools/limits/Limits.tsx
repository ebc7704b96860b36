import { useState } from 'preact/hooks';
import { Answered } from '~/components/record/Answered';
import { ToolBox } from '~/components/record/ToolBox';
import { useTool } from '~/components/record/use-tool';
import { isSilent } from '~/core/limits';
import { to } from '~/site';
import { Limit } from './Limit';
import { LimitForm } from './LimitForm';
import { TEXT } from './text';

/** One limit, one line to say, one small test of it. Several can stand; each is changed and deleted by itself. */
export function Limits() {
  const state = useTool('limit', 'action');
  const { record, view } = state;
  const [latest, setLatest] = useState<string>();
  const all = view.byKind.limit ?? [];
  const fresh = all.find(({ id }) => id === latest);
  return (
    <ToolBox state={state} filled={all.length > 0}>
      <p class="small not-printed">
        {TEXT.safe} <a href={to('/support/')}>{TEXT.support}</a>
      </p>
      {fresh ? (
        <Answered
          said={isSilent(fresh) ? TEXT.notedSilent : TEXT.noted}
          another={TEXT.another}
          onAnother={() => setLatest(undefined)}
        />
      ) : (
        <LimitForm state={state} onSaved={setLatest} />
      )}
      {record && all.length > 0 && (
        <>
          <p class="ask">{TEXT.mine}</p>
          <div class="entries">
            {[...all].reverse().map((limit) => (
              <Limit key={limit.id} limit={limit} state={state} record={record} />
            ))}
          </div>
        </>
      )}
    </ToolBox>
  );
}
