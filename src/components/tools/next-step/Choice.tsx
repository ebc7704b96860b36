import { useEffect, useState } from 'preact/hooks';
import { opening } from '~/components/record/painted';
import { ToolLink } from '~/components/record/ToolLink';
import { hasDraft } from '~/components/record/use-draft';
import type { ToolState } from '~/components/record/use-tool';
import type { NextStep } from '~/core/next-step';
import { winsWith } from '~/core/plans';
import type { EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { StepForm } from '../StepForm';
import { usePress } from '../use-press';
import { actionsFor } from '../values';
import { TEXT } from './text';
import { Ways } from './Ways';

interface Props {
  next: Extract<NextStep, { plan: EntryOf<'action'> }>;
  state: ToolState;
  record: RecordStore;
}

/** One plan, what there is to say about it, and the ways on, each as good as the others. */
export function Choice({ next: { state: how, plan }, state, record }: Props) {
  const { value: values = [], win: wins } = state.view.byKind;
  const form = `next-step-${plan.id}`;
  const [adding, setAdding] = useState<boolean | 'pressed'>(() => hasDraft(record, form));
  const [ideas, setIdeas] = useState<string[]>([]);
  const { change } = usePress(state);
  const value = values.find(({ id }) => id === plan.valueId);
  useEffect(() => {
    if (adding && value) void actionsFor(value.label).then((all) => setIdeas([...all.values()]));
  }, [adding, value]);
  const says =
    how === 'ready' && plan.stage === 'steady'
      ? TEXT.says.steady
      : how === 'not-yet' && winsWith(plan, wins).length === 0
        ? TEXT.says.untried
        : TEXT.says[how];
  const close = (said = '') => {
    setAdding(false);
    state.done(said);
  };
  return (
    <div class="entry stack not-printed">
      <p class="entry-text">
        <bdi>{plan.text}</bdi>
      </p>
      <p>{says}</p>
      {how === 'not-yet' && <p class="small soft">{TEXT.whenReady}</p>}
      {adding && how !== 'under-way' ? (
        <>
          <p class="ask">{TEXT.one}</p>
          <StepForm
            state={state}
            name={form}
            begin={{ cue: TEXT.cueAfter(plan.text) }}
            ties={{ buildsOn: plan.id, valueId: plan.valueId }}
            ideas={ideas}
            cues={[plan.cue]}
            save={TEXT.save}
            leave={TEXT.notNow}
            pressed={adding === 'pressed'}
            onSaved={() => setAdding(false)}
            onLeave={() => close(TEXT.left)}
          />
        </>
      ) : (
        <Ways
          more={how === 'ready' ? TEXT.more : how === 'under-way' ? undefined : TEXT.moreAnyway}
          onMore={opening(() => setAdding('pressed'))}
          onLeave={() => close(TEXT.left)}
          onRest={() => change(plan.id, { stage: 'resting' }, TEXT.rested)}
        />
      )}
      {how === 'under-way' && (
        <p>
          <ToolLink tool="win-log" record={record} id={plan.id} quiet>
            {TEXT.log}
          </ToolLink>
        </p>
      )}
    </div>
  );
}
