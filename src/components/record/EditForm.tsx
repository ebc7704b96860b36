import { useEffect, useRef, useState } from 'preact/hooks';
import { editable, type EditField } from '~/core/record/editable';
import type { Entry } from '~/core/record/entry';
import { SHAPE } from '~/core/record/shape';
import type { RecordStore } from '~/stores/record';
import type { Outcome } from '~/stores/view';
import { asTyped, isFilled } from './answers';
import { Chips } from './Chips';
import { Lacks, type Lacking } from './Missing';
import { LINE } from './note-text';
import { SaveStatus, type Saving } from './SaveStatus';
import { SAID } from './text';
import { useDraft } from './use-draft';
import { useOnce } from './use-once';
import { WordField } from './WordField';

interface Props {
  entry: Entry;
  record: RecordStore;
  /** Whether the reader opened it with a press. */
  pressed: boolean;
  /** Told how the change is kept, where one was made. */
  onDone: (saved?: Promise<Outcome>) => void;
}

/** The name of the form that changes an entry. */
export const editOf = ({ id }: Entry) => `edit-${id}`;

/** The texts of a field, each with the name of its line in the form. */
function linesOf(entry: Entry, { name, several }: EditField): [string, string][] {
  const value = (entry as unknown as Record<string, unknown>)[name];
  if (several) return (value as string[]).map((one, n) => [`${name}.${n}`, one]);
  return [[name, String(value ?? '')]];
}

/** The answers by field; what was picked of a few and is not, is undefined. */
type Answers = Record<string, string | string[] | undefined>;

/** What stands in the form, by the entry’s fields; of several texts, those that are not empty. */
function fieldsIn(form: HTMLFormElement, { kind }: Entry): Answers {
  const lines = [...new FormData(form)].map(([name, text]) => [name, asTyped(text)] as const);
  return Object.fromEntries(
    editable(kind).map(({ name, several }) => {
      const own = lines.filter(([line]) => line.split('.')[0] === name).map(([, text]) => text);
      return [name, several ? own.filter((text) => text.trim()) : own[0]] as const;
    }),
  ) as Answers;
}

/** The first line that has to be there and is empty, if one is. */
const blankIn = ({ kind }: Entry, answers: Answers) =>
  Object.entries(answers).find(([name, text]) => SHAPE[kind][name] === 'text' && !String(text ?? '').trim())?.[0];

/** Changes the words of one entry in place. Nothing is lost when it cannot be saved: the words stay in the form. */
export function EditForm({ entry, record, pressed, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const [lacking, setLacking] = useState<Lacking>();
  const once = useOnce();
  const clearDraft = useDraft(form, record, editOf(entry));
  useEffect(() => {
    if (pressed) form.current?.querySelector<HTMLInputElement>('input, textarea')?.focus();
  }, []);
  const words = () => fieldsIn(form.current!, entry);
  const closed = useRef(false);
  const stillThere = useRef(entry);
  stillThere.current = entry;
  useEffect(
    () => () => {
      const { current: last } = stillThere;
      if (closed.current || record.$view.get().lock === 'closed' || !isFilled(form.current)) return;
      void record.keepChange(last, words());
      // Where the words are refused, they wait as unfinished ones.
      if (record.$view.get().entries.some(({ id }) => id === last.id)) clearDraft();
    },
    [],
  );
  const close = (saved?: Promise<Outcome>) => {
    closed.current = true;
    clearDraft();
    onDone(saved);
  };
  const save = async () => {
    if (!form.current) return;
    const blank = blankIn(entry, words());
    if (blank) {
      setLacking({ lacks: blank, say: SAID.empty });
      return form.current.querySelector<HTMLElement>(`[name="${blank}"]`)?.focus();
    }
    const saved = record.edit(entry.id, words());
    // It is on the screen before it is in both copies; meanwhile nobody types into a form that is about to go.
    if (record.$view.get().items.get(entry.id) !== entry) return close(saved);
    const outcome = await saved;
    if (outcome.ok) close(saved);
    else setState(outcome);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(save);
  };
  const forgive = () => {
    setState(undefined);
    setLacking(undefined);
  };
  return (
    <form ref={form} method="dialog" class="stack" onSubmit={submit} onInput={forgive}>
      <Lacks.Provider value={lacking}>
        {editable(entry.kind).map((field) =>
          linesOf(entry, field).map(([name, value]) =>
            field.options ? (
              <Chips key={name} name={name} legend={field.label} options={field.options} initial={value} />
            ) : (
              // A line field would run several lines together.
              <WordField key={name} name={name} label={field.label} value={value} long={value.includes('\n')} />
            ),
          ),
        )}
      </Lacks.Provider>
      <p class="row">
        <button class="button first">{LINE.save}</button>
        <button type="button" class="button quiet" onClick={() => close()}>
          {LINE.cancel}
        </button>
      </p>
      <SaveStatus state={state} view={record.$view.get()} words={() => Object.values(words()).flat().join('\n')} />
    </form>
  );
}
