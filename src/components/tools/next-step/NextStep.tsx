import { useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { Entries } from '~/components/record/Entries';
import { ToolBox } from '~/components/record/ToolBox';
import { ToolLink } from '~/components/record/ToolLink';
import { useHanded } from '~/components/record/use-handed';
import { useTool } from '~/components/record/use-tool';
import { last } from '~/core/last';
import { nextStep } from '~/core/next-step';
import { standing } from '~/core/plans';
import { Choice } from './Choice';
import { StageButton } from './StageButton';
import { TEXT } from './text';

/** When a step goes well: one more, as small, beside it; or leave it; or rest. */
export function NextStep() {
  const state = useTool('action', 'win', 'value');
  const { record, view } = state;
  const [picked, setPicked] = useState<string>();
  const handed = useHanded(record, 'next-step');
  const chosen = picked ?? (handed?.kind === 'win' ? handed.actionId : handed?.id);
  const { action: actions = [], win: wins } = view.byKind;
  const next = nextStep(actions, wins, chosen);
  const plans = standing(actions);
  const mine = actions.filter(({ stage }) => stage !== 'done');
  return (
    <ToolBox state={state} filled={mine.length > 0}>
      <p class="ask">{TEXT.ask}</p>
      {record && next.plan === undefined && (
        <>
          <p>{mine.length > 0 ? TEXT.resting : TEXT.none}</p>
          {mine.length === 0 && (
            <p>
              <ToolLink tool="tiny-action" record={record} id={last(view.entries)?.id}>
                {TEXT.first}
              </ToolLink>
            </p>
          )}
        </>
      )}
      {plans.length > 1 && next.plan && next.state !== 'under-way' && (
        <form
          method="dialog"
          onChange={({ currentTarget }) => setPicked(String(new FormData(currentTarget).get('buildsOn')))}
        >
          <Chips
            name="buildsOn"
            legend={TEXT.about}
            options={plans.map(({ id, text }) => ({ value: id, label: text }))}
            initial={next.plan.id}
          />
        </form>
      )}
      {record && next.plan && <Choice key={next.plan.id} next={next} state={state} record={record} />}
      <Entries
        state={state}
        title={TEXT.mine}
        entries={mine}
        more={(plan) => <StageButton plan={plan} state={state} />}
      />
    </ToolBox>
  );
}
