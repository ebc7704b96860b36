import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { answered, isFilled, type Answers } from './answers';
import { SaveStatus, type Saving } from './SaveStatus';
import { useDraft } from './use-draft';
import { useOnce } from './use-once';

interface Props<F extends object> {
  entry: Entry;
  record: RecordStore;
  /** The form’s name, for its draft: it ends with the entry’s id. */
  name: string;
  /** What the answers add to the entry; nothing, if they say nothing. */
  read: (answers: Answers) => F | undefined;
  /** The words on the button that keeps it, and on the one for “enough”: what stands there is kept by that one too. */
  save: string;
  enough: string;
  /** Whether a press opened it: then focus comes here, as the pressed button is gone. */
  pressed?: boolean;
  /** Told what was added, or nothing, once it is on the screen. */
  onDone: (added: F | undefined) => void;
  onInput?: (answers: Answers) => void;
  /** The form itself, for tools that fill a field. */
  form?: RefObject<HTMLFormElement>;
  children: ComponentChildren;
}

/** Adds to an entry that stands. All of it can be left out; what was typed or picked is never dropped by a press. */
export function AddForm<F extends object>({ entry, record, name, read, onDone, children, ...more }: Props<F>) {
  const own = useRef<HTMLFormElement>(null);
  const form = more.form ?? own;
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const clearDraft = useDraft(form, record, name);
  useLayoutEffect(() => {
    if (more.pressed) form.current?.querySelector('input')?.focus();
  }, []);
  const close = (added: F | undefined) => {
    clearDraft();
    onDone(added);
  };
  const keep = () =>
    once(async () => {
      if (!form.current) return;
      const fields = read(new FormData(form.current));
      if (!fields) return close(undefined);
      const saved = record.edit(entry.id, fields);
      // It is on the screen before it is in both copies.
      if (record.$view.get().items.get(entry.id) !== entry) return close(fields);
      const outcome = await saved;
      if (outcome.ok) close(fields);
      else setState(outcome);
    });
  const submit = (event: Event) => {
    event.preventDefault();
    void keep();
  };
  return (
    <form
      ref={form}
      method="dialog"
      onSubmit={submit}
      onInput={({ currentTarget }) => more.onInput?.(new FormData(currentTarget))}
    >
      {children}
      <p class="row">
        <button class="button">{more.save}</button>
        <button
          type="button"
          class="button quiet"
          onClick={() => (isFilled(form.current) ? void keep() : close(undefined))}
        >
          {more.enough}
        </button>
      </p>
      <SaveStatus state={state} view={record.$view.get()} words={() => answered(form.current)} />
    </form>
  );
}
