import { useState } from 'preact/hooks';
import { opening } from '~/components/record/painted';
import { ToolLink } from '~/components/record/ToolLink';
import { hasDraft } from '~/components/record/use-draft';
import type { ToolState } from '~/components/record/use-tool';
import type { Fields } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { StepForm } from './StepForm';
import { TEXT } from './tiny-action/text';

interface Props {
  state: ToolState;
  record: RecordStore;
  /** The form’s name, for its draft: it begins with the tool’s slug. */
  name: string;
  /** The words on the button that opens it. */
  label: string;
  /** The words the action begins with. */
  begin: Partial<Fields['action']>;
}

/** Makes a tiny action of words that stand, where they stand: they are in the form already, to confirm or to change. */
export function ToStep({ state, record, name, label, begin }: Props) {
  const [making, setMaking] = useState<boolean | 'pressed'>(() => hasDraft(record, name));
  const [made, setMade] = useState<string>();
  if (made)
    return (
      <ToolLink tool="tiny-action" record={record} id={made} quiet>
        {TEXT.isPlan}
      </ToolLink>
    );
  if (!making)
    return (
      <button type="button" class="button" onClick={opening(() => setMaking('pressed'))}>
        {label}
      </button>
    );
  return (
    <StepForm
      state={state}
      name={name}
      begin={begin}
      cues={TEXT.cues}
      save={TEXT.save}
      leave={TEXT.notNow}
      pressed={making === 'pressed'}
      onSaved={setMade}
      onLeave={() => {
        setMaking(false);
        state.done('');
      }}
    />
  );
}
