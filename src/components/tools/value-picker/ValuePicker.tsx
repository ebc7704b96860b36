import { useState } from 'preact/hooks';
import { ToolBox } from '~/components/record/ToolBox';
import { useTool } from '~/components/record/use-tool';
import { dayOf } from '~/core/time';
import { writeToday } from '~/stores/today';
import { Mine } from './Mine';
import { PickForm } from './PickForm';
import { MOST, TEXT } from './text';

interface Props {
  /** The words offered first. */
  suggestions: string[];
}

/** Pick up to three words for what matters, then one for today. */
export function ValuePicker({ suggestions }: Props) {
  const state = useTool('value');
  const { record, view, from, done, onRemoved } = state;
  const [picking, setPicking] = useState(false);
  const mine = view.byKind.value ?? [];
  const none = () => {
    if (record && mine.length === 0) writeToday(record, dayOf(new Date()), '');
    setPicking(false);
    done(mine.length === 0 ? TEXT.noneSaid : '');
  };
  return (
    <ToolBox state={state} filled={mine.length > 0}>
      {mine.length > 0 && record && <Mine values={mine} record={record} from={from} onRemoved={onRemoved} />}
      {mine.length === 0 || picking ? (
        <PickForm
          suggestions={suggestions}
          state={state}
          standing={mine.map(({ label }) => label)}
          onSaved={() => setPicking(false)}
          onNone={none}
        />
      ) : (
        mine.length < MOST && (
          <button type="button" class="button" onClick={() => setPicking(true)}>
            {TEXT.others}
          </button>
        )
      )}
    </ToolBox>
  );
}
