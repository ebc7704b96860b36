import { draftKey } from './keys';
import { orElse } from './shelf';
import type { RecordStore } from './record';

/** Unfinished words of one form, by field name. */
export type Draft = Record<string, string>;

/** Keeps a draft where the reader keeps things. An empty form leaves nothing behind. */
export function writeDraft({ shelf }: RecordStore, place: string, draft: Draft) {
  const key = draftKey(place);
  const empty = Object.keys(draft).length === 0;
  orElse(() => (empty ? shelf().remove(key) : shelf().set(key, JSON.stringify(draft))), undefined);
}

export function readDraft({ shelf }: RecordStore, place: string): Draft {
  const kept = orElse(() => JSON.parse(shelf().get(draftKey(place)) ?? '{}') as unknown, {});
  const fields = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  return Object.fromEntries(fields.filter(([, text]) => typeof text === 'string')) as Draft;
}

export const clearDraft = ({ shelf }: RecordStore, place: string) =>
  orElse(() => shelf().remove(draftKey(place)), undefined);
