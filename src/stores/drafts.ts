import { draftKey } from './keys';
import { orElse, setSurely } from './shelf';
import type { RecordStore } from './record';

/** Unfinished answers of one form: words by the field’s name, what was picked by its name and value. */
export type Draft = Record<string, string>;

/**
 * Keeps a draft where the reader keeps things. An empty form leaves nothing behind. On the device it goes into the
 * second copy too: a browser killed within the minute loses what was written to the first.
 * Where no shelf takes it, the page holds it as long as it is open.
 */
export function writeDraft({ shelf, secondDrafts, heldBack }: RecordStore, place: string, draft: Draft) {
  const key = draftKey(place);
  if (Object.keys(draft).length === 0) return dropDraft({ shelf, secondDrafts, heldBack }, key);
  const text = JSON.stringify(draft);
  if (setSurely(shelf(), key, text)) heldBack.set(key, text);
  else heldBack.delete(key);
  void secondDrafts()
    ?.put(new Map([[key, text]]))
    .catch(() => undefined);
}

export function readDraft({ shelf, heldBack }: RecordStore, place: string): Draft {
  const key = draftKey(place);
  const kept = orElse(() => JSON.parse(heldBack.get(key) ?? shelf().get(key) ?? '{}') as unknown, {});
  const fields = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(fields.filter(([, text]) => typeof text === 'string')) as Draft;
}

export const clearDraft = (record: RecordStore, place: string) => dropDraft(record, draftKey(place));

function dropDraft(
  { shelf, secondDrafts, heldBack }: Pick<RecordStore, 'shelf' | 'secondDrafts' | 'heldBack'>,
  key: string,
) {
  heldBack.delete(key);
  orElse(() => shelf().remove(key), undefined);
  void secondDrafts()
    ?.remove([key])
    .catch(() => undefined);
}
