import { useEffect, useRef, useState } from 'preact/hooks';
import { editable } from '~/core/record/editable';
import type { Entry } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { SaveStatus, type Saving } from './SaveStatus';
import { LINE } from './text';
import { useDraft } from './use-draft';
import { useOnce } from './use-once';
import { WordField } from './WordField';

interface Props {
  entry: Entry;
  record: RecordStore;
  /** Whether the reader opened it with a press. */
  pressed: boolean;
  onDone: () => void;
}

/** The name of the form that changes an entry. */
export const editOf = ({ id }: Entry) => `edit-${id}`;

const isChanged = (form: HTMLFormElement | null) =>
  [...(form?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].some(
    ({ value, defaultValue }) => value !== defaultValue,
  );

/** Changes the words of one entry in place. Nothing is lost when it cannot be saved: the words stay in the form. */
export function EditForm({ entry, record, pressed, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const clearDraft = useDraft(form, record, editOf(entry));
  useEffect(() => {
    if (pressed) form.current?.querySelector<HTMLInputElement>('input, textarea')?.focus();
  }, []);
  /** Chrome of 2020 gives the lines of a text area with line ends of another kind: that is no change of the words. */
  const words = () =>
    Object.fromEntries(
      [...new FormData(form.current!)].map(([name, text]) => [name, String(text).replace(/\r\n?/g, '\n')]),
    );
  const closed = useRef(false);
  const stillThere = useRef(entry);
  stillThere.current = entry;
  useEffect(
    () => () => {
      const { current: last } = stillThere;
      if (closed.current || record.$view.get().lock === 'closed' || !isChanged(form.current)) return;
      void record.keepChange(last, words());
      clearDraft();
    },
    [],
  );
  const close = () => {
    closed.current = true;
    clearDraft();
    onDone();
  };
  const save = async () => {
    const saved = record.edit(entry.id, words());
    // It is on the screen before it is in both copies; meanwhile nobody types into a form that is about to go.
    if (record.$view.get().items.get(entry.id) !== entry) return close();
    const outcome = await saved;
    if (outcome.ok) close();
    else setState(outcome);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(save);
  };
  return (
    <form ref={form} method="dialog" class="stack" onSubmit={submit}>
      {editable(entry.kind).map(({ name, label }) => {
        const value = String((entry as unknown as Record<string, unknown>)[name] ?? '');
        // A line field would run several lines together.
        return <WordField key={name} name={name} label={label} value={value} long={value.includes('\n')} />;
      })}
      <p class="row">
        <button class="button first">{LINE.save}</button>
        <button type="button" class="button quiet" onClick={close}>
          {LINE.cancel}
        </button>
      </p>
      <SaveStatus
        state={state}
        view={record.$view.get()}
        words={form.current ? Object.values(words()).join('\n') : ''}
      />
    </form>
  );
}
