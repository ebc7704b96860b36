import { draftKey } from './keys';
import { orElse, setSurely } from './shelf';
import type { RecordStore } from './record';

/** Unfinished words of one form, by field name. */
export type Draft = Record<string, string>;

/**
 * Keeps a draft where the reader keeps things. An empty form leaves nothing behind. On the device it goes into the
 * second copy too: a browser killed within the minute loses what was written to the first.
 * @returns whether it is kept
 */
export function writeDraft({ shelf, secondDrafts }: RecordStore, place: string, draft: Draft): boolean {
  const key = draftKey(place);
  if (Object.keys(draft).length === 0) {
    dropDraft({ shelf, secondDrafts }, key);
    return true;
  }
  const text = JSON.stringify(draft);
  const refusal = setSurely(shelf(), key, text);
  void secondDrafts()
    ?.put(new Map([[key, text]]))
    .catch(() => undefined);
  return refusal === undefined;
}

export function readDraft({ shelf }: RecordStore, place: string): Draft {
  const kept = orElse(() => JSON.parse(shelf().get(draftKey(place)) ?? '{}') as unknown, {});
  const fields = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(fields.filter(([, text]) => typeof text === 'string')) as Draft;
}

export const clearDraft = (record: RecordStore, place: string) => dropDraft(record, draftKey(place));

function dropDraft({ shelf, secondDrafts }: Pick<RecordStore, 'shelf' | 'secondDrafts'>, key: string) {
  orElse(() => shelf().remove(key), undefined);
  void secondDrafts()
    ?.remove([key])
    .catch(() => undefined);
}
