import { latest } from './latest.ts';
import type { EntryOf } from './record/entry.ts';
import { daysBetween } from './days.ts';

type Win = EntryOf<'win'>;

/** More lines than this at once help nobody to read them; the practice page shows all. */
const MOST = 20;

/**
 * Wins of the last seven days, today included, latest first. Days ahead of today count, as a clock may have been set
 * back; and what was written by such a clock counts with what it follows.
 */
export const lastDays = (wins: readonly Win[], today: string, days = 7): Win[] =>
  latest(wins, MOST, ({ day, follows = '' }) => {
    const ago = daysBetween(follows.slice(0, 10), today);
    return daysBetween(day, today) < days || (ago >= 0 && ago < days);
  });
