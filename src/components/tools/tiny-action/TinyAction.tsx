import { useEffect } from 'preact/hooks';
import { ToolBox } from '~/components/record/ToolBox';
import { useOpenForm } from '~/components/record/use-open-form';
import { useHanded } from '~/components/record/use-handed';
import { useTool } from '~/components/record/use-tool';
import { usePart } from '~/components/record/use-part';
import { PlanForm } from './PlanForm';
import { TEXT } from './text';

/** “When this happens, I will do that, here”: one small plan, tied to what matters. */
export function TinyAction() {
  const state = useTool('action', 'value');
  const { record, view, from, onRemoved } = state;
  const plans = (view.byKind.action ?? []).filter(({ stage }) => stage !== 'done');
  const { part, failed, ahead } = usePart(() => import('./Plan'), plans.length > 0);
  const [building, setBuilding] = useOpenForm(state, 'tiny-action', plans.length === 0 || !(part ?? failed));
  const handed = useHanded(record, 'tiny-action');
  // Another tool led here for a new one: not for the plan that stands.
  const begin = handed?.kind === 'action' ? undefined : handed;
  useEffect(() => {
    if (begin) setBuilding(true);
  }, [begin]);
  const leave = () => {
    setBuilding(false);
    state.done('');
  };
  return (
    <ToolBox state={state} filled={plans.length > 0}>
      {record &&
        part &&
        plans.map((plan) => (
          <part.Plan key={plan.id} from={from} plan={plan} record={record} onRemoved={onRemoved} onSaid={state.say} />
        ))}
      {failed && (
        <>
          {plans.map((plan) => (
            <p key={plan.id} class="entry-text">
              {TEXT.plan(plan)}
            </p>
          ))}
          <p role="status">{TEXT.notLoaded}</p>
        </>
      )}
      {building ? (
        <PlanForm
          state={state}
          begin={begin}
          onInput={() => {
            setBuilding(true);
            ahead();
          }}
          onSaved={() => setBuilding(false)}
          onLeave={plans.length > 0 ? leave : undefined}
        />
      ) : (
        <p class="row not-printed">
          <button type="button" class="button" onClick={() => setBuilding(true)}>
            {TEXT.another}
          </button>
          <span class="small soft">{TEXT.oneAtATime}</span>
        </p>
      )}
    </ToolBox>
  );
}
