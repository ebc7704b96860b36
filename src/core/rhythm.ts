import { last } from './last.ts';
import type { EntryOf } from './record/entry.ts';
import { DAY_STARTS } from './time.ts';

/** The parts of a day that can have a line each. */
export const PARTS = ['morning', 'midday', 'evening'] as const;

export type Part = (typeof PARTS)[number];

const MIDDAY = 11;
const EVENING = 17;

/** The part of the reader’s day that the clock shows. The night belongs to the evening before it. */
export function partOf(now: Date): Part {
  const hour = now.getHours();
  if (hour < DAY_STARTS || hour >= EVENING) return 'evening';
  return hour < MIDDAY ? 'morning' : 'midday';
}

/** The entry of a day, which its further lines are added to; the latest, should two devices have begun one each. */
export const entryFor = (days: readonly EntryOf<'day'>[] = [], day: string) =>
  last(days.filter((one) => one.day === day));
