import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import { clearDraft, readDraft, writeDraft, type Draft } from '~/stores/drafts';
import { answerWith, draftIn, fieldsOf, isAnswered, isPick, nameOf, pickedIn, stateOf, unfold } from './fields';

const SOON = 300;

const NOTHING = '{}';

const placeOf = (name: string) => `${name}:${location.pathname}`;

/** Whether unfinished answers wait for a form on this page. */
export const hasDraft = (record: RecordStore, name: string) => Object.keys(readDraft(record, placeOf(name))).length > 0;

/** What waits for a form and was picked in it under a name, for forms that do not show all there is to pick. */
export function usePicked(record: RecordStore | undefined, form: string, name: string): string[] {
  const [picked, setPicked] = useState<string[]>([]);
  useEffect(() => {
    if (record) setPicked(pickedIn(readDraft(record, placeOf(form)), name));
  }, [record]);
  return picked;
}

/**
 * Gives answers back to a form: at once, and to fields that only come with an answer, as soon as they are there. What
 * was touched in the meantime is left alone.
 * @param read the answers that wait
 */
function givingBack(form: HTMLFormElement, read: () => Draft) {
  let waits: Draft = {};
  const give = () => {
    const all = fieldsOf(form);
    const open = all.filter((field) => waits[nameOf(field)] && !isAnswered(field, all));
    const answers = open.map((field) => [field, waits[nameOf(field)]!] as const);
    for (const field of all) delete waits[nameOf(field)];
    for (const [field, state] of answers) {
      if (stateOf(field) !== state) answerWith(field, state);
      unfold(form, field);
    }
    if (Object.keys(waits).length === 0) come.disconnect();
  };
  const come = new MutationObserver(give);
  return {
    /** Looks at what waits, and gives it. */
    start() {
      waits = read();
      if (Object.keys(waits).length === 0) return;
      come.observe(form, { childList: true, subtree: true });
      give();
    },
    /** What has no field yet. It waits with what is written since. */
    rest: () => waits,
    stop() {
      waits = {};
      come.disconnect();
    },
  };
}

/**
 * Keeps the unfinished answers of a form where the reader keeps things, and gives them back after a reload.
 * @returns a function to call when the words have become an entry, or were let go
 */
export function useDraft(form: { current: HTMLFormElement | null }, record: RecordStore | undefined, name: string) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** What was last written of the form, as text. */
  const last = useRef(NOTHING);
  const back = useRef<ReturnType<typeof givingBack>>();
  const place = () => placeOf(name);
  const forget = () => {
    clearTimeout(timer.current ?? 0);
    timer.current = null;
  };
  // Before the form is painted: a word typed in its first moment is heard, too.
  useLayoutEffect(() => {
    const here = form.current;
    if (!here || !record) return;
    let gone = false;
    here.dataset.draft = '';
    const { start, rest, stop: leaveBe } = (back.current = givingBack(here, () => readDraft(record, place())));
    start();
    // The second copy may know words that a killed browser lost from the first.
    void record.start().then(() => gone || start());
    // Only what changed here since the last time: the same form in another tab may hold words.
    const now = () => {
      forget();
      const answers = { ...rest(), ...draftIn(here) };
      const text = JSON.stringify(answers);
      if (text === last.current) return;
      last.current = text;
      writeDraft(record, place(), answers);
    };
    const later = () => {
      forget();
      timer.current = setTimeout(now, SOON);
    };
    let { erasures } = record.$view.get();
    const stop = record.$view.listen((view) => {
      if (view.erasures === erasures) return;
      erasures = view.erasures;
      forget();
      leaveBe();
      for (const field of fieldsOf(here)) if (!isPick(field)) field.value = field.defaultValue = '';
      here.reset();
    });
    const closing = record.beforeClosing(now);
    here.addEventListener('input', later);
    addEventListener('pagehide', now);
    return () => {
      gone = true;
      // The form goes with words in it that wait to be kept: now, as it may open again at once.
      if (timer.current !== null) now();
      leaveBe();
      stop();
      closing();
      here.removeEventListener('input', later);
      removeEventListener('pagehide', now);
    };
  }, [record]);
  return () => {
    forget();
    back.current?.stop();
    last.current = NOTHING;
    if (record) clearDraft(record, place());
  };
}
