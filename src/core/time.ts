/** Times and days as the reader lives them. The clock comes in as an argument; only its local reading is used. */

/** The hour a new day starts. Midnight is the wrong border for people who do not sleep. */
export const DAY_STARTS = 4;

const two = (n: number) => String(n).padStart(2, '0');
const dayText = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** The instant as ISO 8601 with the local offset: 2026-11-22T03:10:05.120+01:00. */
export function instant(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** The reader’s local day, YYYY-MM-DD. Before `startsAt` o’clock it is still the day before. */
export function dayOf(now: Date, startsAt = DAY_STARTS): string {
  const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (now.getHours() < startsAt ? 1 : 0), 12);
  return dayText(noon.getFullYear(), noon.getMonth() + 1, noon.getDate());
}

/** Milliseconds since 1970 for an instant; a text that is not one sorts before all others. */
export function millis(at: string): number {
  const time = Date.parse(at);
  return Number.isNaN(time) ? -Infinity : time;
}

/** The last instant with a four-digit year. Nobody’s clock shows more; a hand-made file may. */
const LAST = Date.UTC(9999, 11, 31);

/** The instant of a change, always later than the one before it, even when the clock was set back. */
export function laterThan(before: string, now: Date): string {
  const floor = millis(before) + 1;
  return instant(floor > now.getTime() && floor < LAST ? new Date(floor) : now);
}

/** What was written at some time, as the clock said it, and perhaps after something that is dated later. */
export interface Written {
  /** When it was written, by the clock of then: ISO 8601 with offset. */
  at: string;
  /** The moment it comes after in the order of writing, where the clock said an earlier one. */
  follows?: string | undefined;
}

/** Where something stands in the order of writing, in milliseconds: when it was written, or the moment it follows. */
export const placeOf = ({ at, follows }: Written) =>
  follows === undefined ? millis(at) : Math.max(millis(at), millis(follows));

/**
 * Things in the order they were first written. What stands in one place goes by its own time, then by id: the same on
 * every device.
 */
export function byWriting<T extends Written & { id: string }>(things: readonly T[]): T[] {
  const placed = things.map((thing) => ({ thing, place: placeOf(thing), time: millis(thing.at) }));
  placed.sort((a, b) => rise(a.place, b.place) || rise(a.time, b.time) || rise(a.thing.id, b.thing.id));
  return placed.map(({ thing }) => thing);
}

/** For sorting: negative where a comes before b. */
export const rise = <T extends number | string>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** Two wins in one millisecond still have an order; a clock that was truly set back is believed. */
const A_MOMENT = 1000;

/**
 * The times of something that is written after the last thing that stands. Where the clock says an earlier one than
 * that, it also names the moment it follows. All that such a clock writes follows one moment and goes by its own time,
 * so that what comes in from another device finds its place among it.
 */
export function writtenAfter(last: Written | undefined, now: Date): Written & { day: string; updatedAt: string } {
  const before = last ? millis(last.at) : -Infinity;
  const ahead = before - now.getTime();
  const time = ahead >= 0 && ahead < A_MOMENT ? new Date(before + 1) : now;
  const at = instant(time);
  const times = { at, day: dayOf(time), updatedAt: at };
  const place = last ? placeOf(last) : before;
  if (time.getTime() > place || place >= LAST) return times;
  return {
    ...times,
    follows: place > before && time.getTime() > before ? last!.follows : instant(new Date(place + 1)),
  };
}
