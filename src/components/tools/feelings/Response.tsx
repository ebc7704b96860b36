import { useRef, useState } from 'preact/hooks';
import { AddForm } from '~/components/record/AddForm';
import { answer, type Answers } from '~/components/record/answers';
import { Chips } from '~/components/record/Chips';
import { fill } from '~/components/record/fill';
import { Ideas } from '~/components/record/Ideas';
import { WordField } from '~/components/record/WordField';
import type { After, EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import type { View } from '~/stores/view';
import { AFTERS } from '../felt';
import { actionsFor } from '../values';
import { TEXT } from './text';

interface Props {
  feeling: EntryOf<'feeling'>;
  record: RecordStore;
  view: View;
  /** Told whether something was added. */
  onDone: (added: boolean) => void;
}

function read(answers: Answers) {
  const fields = { after: answer(answers, 'after'), response: answer(answers, 'response') };
  return fields.after || fields.response ? fields : undefined;
}

/** After the pause: how it is, and one thing to do that fits what matters. Nothing is an answer. */
export function Response({ feeling, record, view, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [felt, setFelt] = useState<After>();
  const [ideas, setIdeas] = useState(new Map<string, string>());
  const values = view.byKind.value ?? [];
  const look = async (answers: Answers) => {
    setFelt((answer(answers, 'after') || undefined) as After | undefined);
    const value = values.find(({ id }) => id === answer(answers, 'forValue'));
    setIdeas(value ? await actionsFor(value.label) : new Map());
  };
  return (
    <AddForm
      entry={feeling}
      record={record}
      name={`response-${feeling.id}`}
      form={form}
      read={read}
      save={TEXT.keep}
      enough={TEXT.enough}
      onInput={look}
      onDone={(added) => onDone(added !== undefined)}
    >
      <Chips name="after" legend={TEXT.after} options={AFTERS} initial={feeling.after} />
      <p class="small" role="status">
        {felt && TEXT.said[felt]}
      </p>
      {values.length > 0 && (
        <Chips
          name="forValue"
          legend={TEXT.forValue}
          options={[...values.map(({ id, label }) => ({ value: id, label })), { value: '', label: TEXT.noValue }]}
        />
      )}
      <Ideas
        label={TEXT.ideas}
        ideas={[...ideas.keys()]}
        onPick={(idea) => fill(form.current, 'response', ideas.get(idea)!)}
      />
      <WordField
        name="response"
        label={TEXT.response}
        hint={TEXT.responseHint}
        placeholder={TEXT.responseExample}
        value={feeling.response}
      />
    </AddForm>
  );
}
