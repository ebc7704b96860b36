import type { RecordStore } from '~/stores/record';
import type { Outcome, View } from '~/stores/view';
import { SAID } from './text';

/** How a save went, as it stands now: words noted on a page may have been kept since. */
export function sayOutcome(outcome: Outcome, { chosen, where, canKeep }: View): string {
  if (!outcome.ok) return SAID[outcome.why];
  if (outcome.how !== 'page' || !canKeep) return SAID[outcome.how];
  if (!chosen) return SAID.unchosen;
  return where === 'page' ? SAID.page : '';
}

/** What to say about a save, once it is known. */
export const inWords = async (saved: Promise<Outcome>, record: RecordStore) =>
  sayOutcome(await saved, record.$view.get());
