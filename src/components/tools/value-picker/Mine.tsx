import { EntryLine } from '~/components/record/EntryLine';
import { ToolLink } from '~/components/record/ToolLink';
import type { Undo } from '~/components/record/UndoBar';
import type { EntryOf, From } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { useToday } from '../use-today';
import { Meaning } from './Meaning';
import { TEXT } from './text';

interface Props {
  values: readonly EntryOf<'value'>[];
  record: RecordStore;
  /** The passage the picker stands in. */
  from: From | undefined;
  onRemoved: (undo: Undo) => void;
}

/** The words the reader picked, here or in another article, and the one for today. */
export function Mine({ values, record, from, onRemoved }: Props) {
  const [today, setToday] = useToday(record);
  const chosen = values.find(({ id }) => id === today);
  return (
    <>
      <p class="ask">{TEXT.mine}</p>
      <div class="entries">
        {values.map((entry) => (
          <EntryLine
            key={entry.id}
            entry={entry}
            record={record}
            name={TEXT.picked}
            here={from}
            onRemoved={onRemoved}
          />
        ))}
      </div>
      <fieldset>
        <legend>{TEXT.today}</legend>
        <p class="small soft">{TEXT.todayHint}</p>
        <div class="chips">
          {[...values.map(({ id, label }) => ({ id, label })), { id: '', label: TEXT.notToday }].map(
            ({ id, label }) => (
              <label key={id} class="chip">
                <input
                  type="radio"
                  name="today"
                  checked={today === id}
                  onChange={() => setToday(id)}
                  autocomplete="off"
                />
                <span>{label}</span>
              </label>
            ),
          )}
        </div>
      </fieldset>
      {chosen && (
        <p>
          {TEXT.todaySaid(chosen.label)} <Meaning key={chosen.label} label={chosen.label} />
          <ToolLink tool="tiny-action" record={record} id={chosen.id} quiet>
            {TEXT.nextStep}
          </ToolLink>
        </p>
      )}
    </>
  );
}
