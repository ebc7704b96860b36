import { useEffect, useRef } from 'preact/hooks';
import type { RecordStore } from '~/stores/record';
import { clearDraft, readDraft, writeDraft, type Draft } from '~/stores/drafts';

const SOON = 300;

/** What a form holds, by field name. */
const wordsOf = (form: HTMLFormElement): Draft =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => typeof value === 'string' && value !== '')) as Draft;

/**
 * Keeps the unfinished words of a form where the reader keeps things, and gives them back after a reload.
 * Only empty text fields are filled in: nothing typed in the meantime is overwritten.
 * @returns a function to call when the words have become an entry
 */
export function useDraft(form: { current: HTMLFormElement | null }, record: RecordStore | undefined, tool: string) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    const here = form.current;
    if (!here || !record) return;
    const place = `${tool}:${location.pathname}`;
    for (const [name, text] of Object.entries(readDraft(record, place))) {
      const field = here.elements.namedItem(name);
      if (isTextField(field) && field.value === '') field.value = text;
    }
    here.dispatchEvent(new Event('input', { bubbles: true }));
    const later = () => {
      clearTimeout(timer.current ?? 0);
      timer.current = setTimeout(() => writeDraft(record, place, wordsOf(here)), SOON);
    };
    const now = () => writeDraft(record, place, wordsOf(here));
    here.addEventListener('input', later);
    addEventListener('pagehide', now);
    return () => {
      here.removeEventListener('input', later);
      removeEventListener('pagehide', now);
    };
  }, [record]);
  return () => {
    clearTimeout(timer.current ?? 0);
    if (record) clearDraft(record, `${tool}:${location.pathname}`);
  };
}

const isTextField = (field: unknown): field is HTMLInputElement | HTMLTextAreaElement =>
  (field instanceof HTMLInputElement && field.type === 'text') || field instanceof HTMLTextAreaElement;
