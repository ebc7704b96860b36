import type { EntryOf, From } from './record/entry';
import { daysBetween } from './time';

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

/** The latest wins that were written with a tool in an article, at most three. */
export const writtenAt = (wins: readonly Win[], { article, tool }: From): Win[] =>
  latest(wins, 3, ({ from }) => from?.article === article && from.tool === tool);

/** The last of them that pass, latest first. Looks from the end: a long record is not gone through at each press. */
function latest(wins: readonly Win[], most: number, pass: (win: Win) => boolean): Win[] {
  const found: Win[] = [];
  for (let i = wins.length - 1; i >= 0 && found.length < most; i--) {
    if (pass(wins[i]!)) found.push(wins[i]!);
  }
  return found;
}
