import type { EntryOf, From } from './record/entry';
import { daysBetween } from './time';

type Win = EntryOf<'win'>;

/** More lines than this at once help nobody to read them; the practice page shows all. */
const MOST = 20;

/** Wins of the last seven days, today included, latest first. Days ahead of today count: a clock may have been set back. */
export function lastDays(wins: readonly Win[], today: string, days = 7): Win[] {
  const latest: Win[] = [];
  for (let i = wins.length - 1; i >= 0 && latest.length < MOST; i--) {
    if (daysBetween(wins[i]!.day, today) < days) latest.push(wins[i]!);
  }
  return latest;
}

/** The latest wins that were written in an article, at most three. */
export const writtenAt = (wins: readonly Win[], { article }: From): Win[] =>
  wins
    .filter(({ from }) => from?.article === article)
    .slice(-3)
    .reverse();
