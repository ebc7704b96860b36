import { useRef, useState } from 'preact/hooks';
import type { Entry } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { answer } from './answers';
import { SaveStatus, type Saving } from './SaveStatus';
import { useDraft } from './use-draft';
import { useOnce } from './use-once';
import { WordField } from './WordField';

interface Props {
  /** The entry whose line changes. */
  entry: Entry;
  record: RecordStore;
  /** The entry’s field this fills. */
  name: string;
  label: string;
  /** What stands in it now. */
  value?: string;
  /** The words on the button. */
  save: string;
  /** The fields that the words change. */
  fields: (words: string) => object;
  /** Called once the change is kept. */
  onKept: () => void;
}

/** The name of the form that changes one line of an entry. */
export const oneLineOf = ({ id }: Entry, name: string) => `line-${name}-${id}`;

/** One line of an entry, changed with one press. Its words stay until they are kept. */
export function OneLine({ entry, record, name, label, value, save, fields, onKept }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const clearDraft = useDraft(form, record, oneLineOf(entry, name));
  const words = () => answer(new FormData(form.current!), name);
  const keep = async () => {
    if (!form.current || !words()) return;
    const outcome = await record.edit(entry.id, fields(words()));
    if (!outcome.ok) return setState(outcome);
    clearDraft();
    onKept();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(keep);
  };
  return (
    <form ref={form} method="dialog" class="stack" onSubmit={submit}>
      <WordField name={name} label={label} value={value} />
      <p>
        <button class="button">{save}</button>
      </p>
      <SaveStatus state={state} view={record.$view.get()} words={words} />
    </form>
  );
}
