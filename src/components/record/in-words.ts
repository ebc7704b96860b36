import type { RecordStore } from '~/stores/record';
import type { Outcome } from '~/stores/view';
import { sayOutcome } from './text';

/** What to say about a save, once it is known. */
export const inWords = async (saved: Promise<Outcome>, record: RecordStore) =>
  sayOutcome(await saved, record.$view.get());
