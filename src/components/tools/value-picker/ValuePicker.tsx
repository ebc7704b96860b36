import { ToolBox } from '~/components/record/ToolBox';
import { useOpenForm } from '~/components/record/use-open-form';
import { useTool } from '~/components/record/use-tool';
import { dayOf } from '~/core/time';
import { writeToday } from '~/stores/today';
import { Mine } from './Mine';
import { PickForm } from './PickForm';
import { MOST } from './first';
import { TEXT } from './text';

interface Props {
  /** The words offered first. */
  suggestions: string[];
}

/** Pick up to three words for what matters, then one for today. */
export function ValuePicker({ suggestions }: Props) {
  const state = useTool('value');
  const { record, view, from, done, onRemoved } = state;
  const mine = view.byKind.value ?? [];
  const [picking, setPicking] = useOpenForm(state, 'value-picker', mine.length === 0);
  const none = () => {
    if (record && mine.length === 0) writeToday(record, dayOf(new Date()), '');
    setPicking(false);
    done(mine.length === 0 ? TEXT.noneSaid : '');
  };
  return (
    <ToolBox state={state} filled={mine.length > 0}>
      {mine.length > 0 && record && <Mine values={mine} record={record} from={from} onRemoved={onRemoved} />}
      {picking ? (
        <PickForm
          suggestions={suggestions}
          state={state}
          standing={mine.map(({ label }) => label)}
          onInput={() => setPicking(true)}
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
