import { useEffect, useRef } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import { clearDraft, readDraft, writeDraft, type Draft } from '~/stores/drafts';

const SOON = 300;

/** The lines a reader types in. Choices are pressed again in a moment; words are not. */
const lines = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>('input[type="text"][name]')];

/** Words typed into a form that are not in the entry yet, by field name. */
const wordsIn = (form: HTMLFormElement): Draft =>
  Object.fromEntries(
    lines(form).flatMap(({ name, value, defaultValue }) => (value === defaultValue ? [] : [[name, value]])),
  );

/**
 * Keeps the unfinished words of a form where the reader keeps things, and gives them back after a reload.
 * A field that was touched in the meantime is left alone.
 * @returns a function to call when the words have become an entry, or were let go
 */
export function useDraft(form: { current: HTMLFormElement | null }, record: RecordStore | undefined, name: string) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const place = () => `${name}:${location.pathname}`;
  useEffect(() => {
    const here = form.current;
    if (!here || !record) return;
    const draft = readDraft(record, place());
    for (const line of lines(here)) {
      const words = draft[line.name];
      if (words !== undefined && line.value === line.defaultValue) line.value = words;
    }
    if (Object.keys(draft).length) here.dispatchEvent(new Event('input', { bubbles: true }));
    const now = () => writeDraft(record, place(), wordsIn(here));
    const later = () => {
      clearTimeout(timer.current ?? 0);
      timer.current = setTimeout(now, SOON);
    };
    here.addEventListener('input', later);
    addEventListener('pagehide', now);
    return () => {
      here.removeEventListener('input', later);
      removeEventListener('pagehide', now);
    };
  }, [record]);
  return () => {
    clearTimeout(timer.current ?? 0);
    if (record) clearDraft(record, place());
  };
}
