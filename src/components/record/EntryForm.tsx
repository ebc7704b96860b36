import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { EntryOf, Fields, From, Kind } from '~/core/record/entry';
import type { RecordStore } from '~/stores/record';
import { answered, type Answers } from './answers';
import { holdsWords } from './fields';
import { inWords } from './in-words';
import { Lacks, type Lacking } from './Missing';
import { following } from './painted';
import { passageOf } from './passage';
import { SaveStatus, type Saving } from './SaveStatus';
import { KEEP, SAID } from './text';
import { useDraft } from './use-draft';
import { useOnce } from './use-once';
import type { ToolState } from './use-tool';

interface Props<K extends Kind> {
  state: ToolState;
  kind: K;
  /** The form’s name, for its draft: the tool’s slug, or one that begins with it. */
  name: string;
  /** The entries the answers make, usually one; or what is missing. */
  read: (answers: Answers) => Fields[K] | Fields[K][] | Lacking;
  /** An entry that the answers are added to, in place of a new one. Looked up at the press. */
  into?: () => EntryOf<K> | undefined;
  /** The words on the button that keeps it. */
  save: string;
  /** Called when the entries are on the screen, with their ids. Without it, the form is emptied for the next. */
  onSaved?: (ids: string[]) => void;
  /**
   * Another way out of the form, beside the button that keeps it: “skip”, “leave it”. Words that stand in it stay.
   * Each form has one; left out, it is “Not today”.
   */
  other?: { label: string; onPress: () => void };
  onInput?: (answers: Answers) => void;
  /** Told when the form is emptied, for what its fields do not hold. */
  onReset?: () => void;
  /** The form itself, for tools that fill a field. */
  form?: RefObject<HTMLFormElement>;
  children: ComponentChildren;
}

/** Brings the focus to a field: to its line, where boxes to tick go by the same name. */
export function goTo(form: HTMLFormElement, name: string) {
  const fields = [...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`)];
  (fields.find(({ type }) => type !== 'checkbox') ?? fields[0])?.focus();
}

/** Keeps answers in the entry they add to, or as new ones; and says whether they are on the screen. */
function keepIn<K extends Kind>(record: RecordStore, kind: K, all: Fields[K][], into?: EntryOf<K>, from?: From) {
  const there = (id: string) => record.$view.get().items.get(id);
  if (into) {
    const saved = record.edit(into.id, all[0]!);
    return { ids: [into.id], saved, shown: there(into.id) !== into };
  }
  const { ids, saved } = record.addAll(kind, all, from);
  return { ids, saved, shown: ids.every(there) };
}

/**
 * A form that makes entries of one kind. Its words survive a reload; it closes when they are on the screen, and keeps
 * them when they cannot be saved.
 */
export function EntryForm<K extends Kind>({ state: tool, kind, name, read, save, children, ...more }: Props<K>) {
  const own = useRef<HTMLFormElement>(null);
  const form = more.form ?? own;
  const [lacking, setLacking] = useState<Lacking>();
  const [state, setState] = useState<Saving>();
  const once = useOnce();
  const { record, view } = tool;
  const { other = { label: SAID.notToday, onPress: () => tool.done(SAID.left) } } = more;
  const clearDraft = useDraft(form, record, name);

  const keep = async () => {
    // A lock has taken the form off the page; its words wait in a draft.
    if (!form.current) return;
    const fields = read(new FormData(form.current));
    if ('lacks' in fields) {
      setLacking(fields);
      return goTo(form.current, fields.lacks);
    }
    if (!record) return;
    setState('saving');
    const all = (Array.isArray(fields) ? fields : [fields]) as Fields[K][];
    const { ids, saved, shown } = keepIn(record, kind, all, more.into?.(), passageOf(form.current));
    if (!shown) return setState(await saved);
    if (kind === 'action') tool.planned(answered(form.current));
    clearDraft();
    form.current.reset();
    setState(undefined);
    tool.done(SAID.saving, inWords(saved, record));
    more.onSaved?.(ids);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void once(keep);
  };
  const leave = async () => {
    if (!form.current) return;
    setLacking(undefined);
    const waits = holdsWords(form.current);
    if (!waits) {
      form.current.reset();
      clearDraft();
    }
    other.onPress();
    if (waits) tool.say((said) => `${said} ${SAID.waits}`.trim());
  };

  return (
    <form
      ref={form}
      method="dialog"
      onSubmit={submit}
      onInput={following((here) => {
        setLacking(undefined);
        more.onInput?.(new FormData(here));
      })}
      onReset={more.onReset}
    >
      {!view.canKeep && <p class="small">{KEEP.cannot}</p>}
      <Lacks.Provider value={lacking}>{children}</Lacks.Provider>
      <p class="row">
        <button class="button first">{save}</button>
        <button type="button" class="button quiet" onClick={() => once(leave)}>
          {other.label}
        </button>
      </p>
      <SaveStatus state={state} view={view} words={() => answered(form.current)} />
    </form>
  );
}
