import { useEffect, useRef } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import { clearDraft, readDraft, writeDraft, type Draft } from '~/stores/drafts';

const SOON = 300;

const NOTHING = '{}';

/** The lines a reader types in. Choices are pressed again in a moment; words are not. */
const lines = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>(':is([type="text"], textarea)[name]'),
];

/** Words typed into a form that are not in the entry yet, by field name. */
const wordsIn = (form: HTMLFormElement): Draft =>
  Object.fromEntries(
    lines(form).flatMap(({ name, value, defaultValue }) => (value === defaultValue ? [] : [[name, value]])),
  );

/** Whether a reader’s words stand in a form that are nowhere else yet. */
export const holdsWords = (form: HTMLFormElement | null) =>
  form !== null && Object.values(wordsIn(form)).some((words) => words.trim() !== '');

/** Opens every fold of the form a field lies in: words that are given back are seen before they are saved. */
function unfold(form: HTMLFormElement, field: Element) {
  let fold = field.closest('details');
  while (fold && form.contains(fold)) {
    fold.open = true;
    fold = fold.parentElement!.closest('details');
  }
}

const placeOf = (name: string) => `${name}:${location.pathname}`;

/** Whether unfinished words wait for a form on this page. */
export const hasDraft = (record: RecordStore, name: string) => Object.keys(readDraft(record, placeOf(name))).length > 0;

/**
 * Keeps the unfinished words of a form where the reader keeps things, and gives them back after a reload.
 * A field that was touched in the meantime is left alone.
 * @returns a function to call when the words have become an entry, or were let go
 */
export function useDraft(form: { current: HTMLFormElement | null }, record: RecordStore | undefined, name: string) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  /** What was last written of the form, as text. */
  const last = useRef(NOTHING);
  const place = () => placeOf(name);
  const forget = () => {
    clearTimeout(timer.current ?? 0);
    timer.current = null;
  };
  useEffect(() => {
    const here = form.current;
    if (!here || !record) return;
    let gone = false;
    const giveBack = () => {
      const draft = gone ? {} : readDraft(record, place());
      const open = lines(here).filter(({ name, value, defaultValue }) => draft[name] && value === defaultValue);
      for (const line of open) {
        line.value = draft[line.name]!;
        unfold(here, line);
      }
      if (open.length) here.dispatchEvent(new Event('input', { bubbles: true }));
    };
    giveBack();
    // The second copy may know words that a killed browser lost from the first.
    void record.start().then(giveBack);
    // Only what changed here since the last time: the same form in another tab may hold words.
    const now = () => {
      timer.current = null;
      const words = wordsIn(here);
      const text = JSON.stringify(words);
      if (text === last.current) return;
      last.current = text;
      writeDraft(record, place(), words);
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
      for (const line of lines(here)) line.value = line.defaultValue = '';
      here.reset();
    });
    const closing = record.beforeClosing(() => {
      forget();
      now();
    });
    here.addEventListener('input', later);
    addEventListener('pagehide', now);
    return () => {
      gone = true;
      // The form goes with words in it that wait to be kept: now, as it may open again at once.
      if (timer.current !== null) now();
      forget();
      stop();
      closing();
      here.removeEventListener('input', later);
      removeEventListener('pagehide', now);
    };
  }, [record]);
  return () => {
    forget();
    last.current = NOTHING;
    if (record) clearDraft(record, place());
  };
}
