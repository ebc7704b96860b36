import { useState } from 'preact/hooks';
import { EntryLine } from '~/components/record/EntryLine';
import { ToolLink } from '~/components/record/ToolLink';
import { hasDraft } from '~/components/record/use-draft';
import type { ToolState } from '~/components/record/use-tool';
import type { EntryOf } from '~/core/record/entry';
import { isClosed, stepOf } from '~/core/vision';
import type { RecordStore } from '~/stores/record';
import { StepForm } from '../StepForm';
import { usePress } from '../use-press';
import { TEXT } from './text';

interface Props {
  vision: EntryOf<'vision'>;
  state: ToolState;
  record: RecordStore;
}

/** One picture ahead, which can become a tiny action with one press and a look at its words. */
export function Vision({ vision, state, record }: Props) {
  const name = `future-self-${vision.id}`;
  const [making, setMaking] = useState<boolean | 'pressed'>(() => hasDraft(record, name));
  const { change } = usePress(state);
  const step = state.view.byKind.action?.find(({ id }) => id === vision.actionId);
  const made = (actionId: string) => {
    setMaking(false);
    void change(vision.id, { actionId }, TEXT.stepKept);
  };
  return (
    <div class="stack">
      <EntryLine entry={vision} record={record} here={state.from} onRemoved={state.onRemoved} />
      {step && (
        <p class="small">
          {step.stage === 'done' ? TEXT.stepWas : TEXT.stepKept}{' '}
          <ToolLink tool="tiny-action" record={record} id={step.id} quiet>
            {TEXT.toPlan}
          </ToolLink>
        </p>
      )}
      {!step && !making && !isClosed(vision) && (
        <p>
          <button type="button" class="button not-printed" onClick={() => setMaking('pressed')}>
            {TEXT.step}
          </button>
        </p>
      )}
      {!step && making && (
        <>
          <p class="ask not-printed">{TEXT.stepAsk}</p>
          <p class="small soft not-printed">{TEXT.stepHint}</p>
          <StepForm
            state={state}
            name={name}
            begin={stepOf(vision)}
            cues={TEXT.cues}
            save={TEXT.keepStep}
            leave={TEXT.notNow}
            pressed={making === 'pressed'}
            onSaved={made}
            onLeave={() => {
              setMaking(false);
              state.done(TEXT.stepLeft);
            }}
          />
        </>
      )}
    </div>
  );
}
