import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { SaveStatus, type Saving } from './SaveStatus';
import { LINE } from './text';
import { WordField } from './WordField';

/** A text field of an entry that can be changed: its name in the entry, and what it is called. */
export interface EditField {
  name: string;
  label: string;
}

interface Props {
  entry: Entry;
  record: RecordStore;
  fields: readonly EditField[];
  onDone: () => void;
}

/** Changes the words of one entry in place. Nothing is lost when it cannot be saved: the words stay in the form. */
export function EditForm({ entry, record, fields, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const words = () => Object.fromEntries(new FormData(form.current!)) as Record<string, string>;
  const save = async (submit: Event) => {
    submit.preventDefault();
    const outcome = await record.edit(entry.id, words());
    if (outcome.ok) onDone();
    else setState(outcome);
  };
  return (
    <form ref={form} method="dialog" class="stack" onSubmit={save}>
      {fields.map(({ name, label }) => (
        <WordField
          key={name}
          name={name}
          label={label}
          value={String((entry as unknown as Record<string, unknown>)[name] ?? '')}
        />
      ))}
      <p class="row">
        <button class="button first">{LINE.save}</button>
        <button type="button" class="button quiet" onClick={onDone}>
          {LINE.cancel}
        </button>
      </p>
      <SaveStatus state={state} chosen words={form.current ? Object.values(words()).join('\n') : ''} />
    </form>
  );
}
