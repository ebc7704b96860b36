import { useRef, useState } from 'preact/hooks';
import { Chips } from '~/components/record/Chips';
import { SaveStatus, type Saving } from '~/components/record/SaveStatus';
import { holdsWords, useDraft } from '~/components/record/use-draft';
import { useOnce } from '~/components/record/use-once';
import { WordField } from '~/components/record/WordField';
import type { EntryOf } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { ScaleField } from './ScaleField';
import { TEXT } from './text';

interface Props {
  win: EntryOf<'win'>;
  record: RecordStore;
  onDone: () => void;
}

/** The answers given, by field; a number stays a number, and zero is one. */
function answersIn(form: HTMLFormElement): Record<string, unknown> {
  const answers = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(
    answers.map(([name, value]) => [name, name.endsWith('Scale') && value !== '' ? Number(value) : value]),
  );
}

/** What can be added once the line itself is saved. All of it can be left out. */
export function More({ win, record, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const clearDraft = useDraft(form, record, `more-${win.id}`);
  const close = () => {
    clearDraft();
    onDone();
  };
  const save = async () => {
    const saved = record.edit(win.id, answersIn(form.current!));
    if (record.$view.get().items.get(win.id) !== win) return close();
    const outcome = await saved;
    if (outcome.ok) close();
    else setState(outcome);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(save);
  };
  /** Enough is no wish to lose what stands there. */
  const enough = () => (holdsWords(form.current) ? void once(save) : close());
  const words = () => (form.current ? [...new FormData(form.current).values()].filter(Boolean).join('\n') : '');
  return (
    <form ref={form} method="dialog" onSubmit={submit}>
      <Chips name="how" legend={TEXT.how} options={TEXT.hows} initial={win.how} />
      <Chips name="before" legend={TEXT.before} options={TEXT.befores} initial={win.before} />
      <Chips name="after" legend={TEXT.after} options={TEXT.afters} initial={win.after} />
      <details>
        <summary>{TEXT.numbers}</summary>
        <ScaleField name="beforeScale" label={TEXT.beforeScale} value={win.beforeScale} />
        <ScaleField name="afterScale" label={TEXT.afterScale} value={win.afterScale} />
      </details>
      <WordField name="helped" label={TEXT.helped} value={win.helped} />
      <WordField name="hindered" label={TEXT.hindered} value={win.hindered} />
      <WordField name="nextTime" label={TEXT.nextTime} value={win.nextTime} />
      <p class="row">
        <button class="button">{TEXT.saveMore}</button>
        <button type="button" class="button quiet" onClick={enough}>
          {TEXT.enough}
        </button>
      </p>
      <SaveStatus state={state} view={record.$view.get()} words={words} />
    </form>
  );
}
