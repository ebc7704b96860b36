import { same } from './canonical.ts';
import { isTombstone } from './entry.ts';
import { merge, type Item } from './merge.ts';
import { risen } from './risen.ts';

/** What an earlier state of the record gives back. */
export interface Restored {
  /** Entries that were deleted or are missing. */
  back: number;
  /** Entries that were changed since: their wording of then stands beside the one of now. */
  changed: number;
  /** What is to be kept. */
  items: Item[];
}

/** What an earlier state holds that is not here any more. What is here stays as it is. */
export function restored(current: ReadonlyMap<string, Item>, then: readonly Item[], now: Date): Restored {
  const result: Restored = { back: 0, changed: 0, items: [] };
  for (const old of then) {
    const here = current.get(old.id);
    if (isTombstone(old)) continue;
    if (!here || isTombstone(here)) {
      result.back++;
      result.items.push(here ? ({ ...risen(old, here.updatedAt, now), cleared: here.updatedAt } as Item) : old);
    } else if (merge([here], [old]).some((one) => !same(one, here))) {
      result.changed++;
      result.items.push(old);
    }
  }
  return result;
}
