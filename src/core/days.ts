import { LOCALE } from '../locale.ts';
import { DAYS } from './time-text.ts';

/** A day at midnight UTC; NaN for what is not a day, such as 30 February, which `Date` would take for 2 March. */
function readAsUtc(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(`${day}T`) ? time : NaN;
}

const times = new Map<string, number>();

/** A long record names the same few hundred days over and over, at each press: each is read once. */
function asUtc(day: string): number {
  const time = times.get(day) ?? readAsUtc(day);
  times.set(day, time);
  return time;
}

/** Whole days from one YYYY-MM-DD to another; NaN when either is not a day. */
export const daysBetween = (from: string, to: string) => Math.round((asUtc(to) - asUtc(from)) / 86_400_000);

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes as long as using it a hundred times, so each is made once. */
function format(locale: string, withYear: boolean): Intl.DateTimeFormat {
  const name = `${locale} ${withYear}`;
  const year = withYear ? { year: 'numeric' as const } : {};
  const made =
    formats.get(name) ??
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
  formats.set(name, made);
  return made;
}

/** A day in words: “today”, “yesterday”, “Tuesday 3 March”, with the year when it is another. */
export function dayInWords(day: string, today: string, locale = LOCALE): string {
  const ago = daysBetween(day, today);
  if (Number.isNaN(ago)) return DAYS.unclear;
  if (ago === 0) return DAYS.today;
  if (ago === 1) return DAYS.yesterday;
  return format(locale, day.slice(0, 4) !== today.slice(0, 4))
    .format(asUtc(day))
    .replace(',', '');
}
