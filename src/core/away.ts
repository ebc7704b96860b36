import type { Entry } from './record/entry.ts';
import { daysBetween } from './days.ts';

/** After so many days without a note, somebody is welcomed back. */
export const A_WHILE = 7;

/**
 * Whole days since the last note; 0 when there is one of today, or from a clock that ran ahead. Undefined without notes.
 * @param today the reader’s own day, YYYY-MM-DD
 */
export function daysAway(entries: readonly Entry[], today: string): number | undefined {
  // Notes stand in the order of writing, so the last few hold the latest day: a long record is not gone through.
  const days = entries.slice(-50).map(({ day }) => daysBetween(day, today));
  const known = days.filter((ago) => !Number.isNaN(ago));
  return known.length > 0 ? Math.max(0, Math.min(...known)) : undefined;
}
