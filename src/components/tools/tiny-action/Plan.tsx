import { EntryLine } from '~/components/record/EntryLine';
import { noteFor } from '~/components/record/note';
import type { EntryOf, From, Stage } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { Calendar } from './Calendar';
import { EDIT_FIELDS, TEXT } from './text';

interface Props {
  plan: EntryOf<'action'>;
  record: RecordStore;
  /** The passage the tool stands in. */
  from: From | undefined;
  logPage: string;
  onRemoved: (undo: () => void) => void;
}

/** A plan that stands, with what can be done with it. */
export function Plan({ plan, record, from, logPage, onRemoved }: Props) {
  const stage = (next: Stage) => () => void record.edit(plan.id, { stage: next });
  const shrink = () => void record.edit(plan.id, { text: plan.smaller, smaller: '' });
  const resting = plan.stage === 'resting';
  return (
    <div class="stack">
      <EntryLine
        entry={plan}
        record={record}
        fields={EDIT_FIELDS}
        note={noteFor(TEXT.current, plan, from)}
        onRemoved={onRemoved}
      >
        {plan.smaller && (
          <button type="button" class="button quiet small" onClick={shrink}>
            {TEXT.shrink}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={stage(resting ? 'trying' : 'resting')}>
          {resting ? TEXT.wake : TEXT.rest}
        </button>
      </EntryLine>
      {!resting && (
        <>
          <p class="small">{TEXT.picture}</p>
          <p>
            <a class="button" href={document.getElementById('win-log') ? '#win-log' : logPage}>
              {TEXT.log}
            </a>
          </p>
          <Calendar plan={plan} />
        </>
      )}
    </div>
  );
}
