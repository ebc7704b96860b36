import { LOCALE } from '../locale.ts';
import { WRITTEN_IN } from './stored-words.ts';
import { daysBetween } from './days.ts';
import { dayOfMonth } from './week-text.ts';

/** Seven of the reader’s own days, from the first to the last. */
export interface Week {
  from: string;
  to: string;
}

/** A Monday to count from. */
const A_MONDAY = '1970-01-05';

const FORMS = { month: { month: 'long', timeZone: 'UTC' }, weekday: { weekday: 'long', timeZone: 'UTC' } } as const;

const made = new Map<string, string[]>();

/** The names of the months, January first, or of the days of a week, Monday first. They are asked for once. */
function names(of: keyof typeof FORMS, locale = LOCALE): string[] {
  const key = `${of} ${locale}`;
  const known = made.get(key);
  if (known) return known;
  const { format } = new Intl.DateTimeFormat(locale, FORMS[of]);
  const times =
    of === 'month'
      ? Array.from({ length: 12 }, (_, n) => Date.UTC(1970, n))
      : Array.from({ length: 7 }, (_, n) => Date.UTC(1970, 0, 5 + n));
  const all = times.map((time) => format(time));
  made.set(key, all);
  return all;
}

/**
 * The day so many days later; earlier for a number below zero. Days are of the calendar: no clock can change one. What
 * is not a day stays as it is.
 */
export function daysLater(day: string, by: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + by * 86_400_000;
  return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : day;
}

/** 0 for a Monday to 6 for a Sunday. */
export const weekdayOf = (day: string): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;

export const weekdayName = (day: string): string => names('weekday')[weekdayOf(day)] ?? '';

/** The Monday that begins the week of the calendar (ISO 8601) a day lies in. */
export const mondayOf = (day: string): string => daysLater(day, -weekdayOf(day));

/** The seven days that end today. */
export const lastSeven = (today: string): Week => ({ from: daysLater(today, -6), to: today });

/** The week of the calendar, Monday to Sunday, a day lies in. */
export function calendarWeek(day: string): Week {
  const from = mondayOf(day);
  return { from, to: daysLater(from, 6) };
}

/** Whether a day lies in a week; what is not a day lies in none. */
export const isWithin = ({ from, to }: Week, day: string): boolean =>
  day >= from && day <= to && daysBetween(from, day) >= 0;

/** The month a day lies in, by its name. */
export const monthOf = (day: string): string => parts(day).month;

const parts = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: names('month')[Number(month) - 1] ?? '', date: String(Number(date)) };
};

/**
 * A week as it stands in a review: “16–22 November 2026”, “30 November – 6 December 2026”. It says the days and not
 * their number in the year, so that it can be read anywhere; `weekFrom` reads it back.
 */
export function weekInWords({ from, to }: Week): string {
  const [first, last] = [parts(from), parts(to)];
  const end = dayOfMonth(last.date, last.month, last.year);
  if (first.year !== last.year) return `${dayOfMonth(first.date, first.month, first.year)} – ${end}`;
  return first.month === last.month ? `${first.date}–${end}` : `${dayOfMonth(first.date, first.month)} – ${end}`;
}

/** As it is written in any language of the site: “16 November”, “16 de noviembre”. */
const IN_WORDS =
  /^(\d{1,2})(?: (?:de )?(\p{L}+))?(?: (?:de )?(\d{4}))? ?[–-] ?(\d{1,2}) (?:de )?(\p{L}+) (?:de )?(\d{4})$/u;

function dayFrom(date = '', month = '', year = ''): string {
  const nth = (locale: string) =>
    names('month', locale).findIndex((name) => name.toLowerCase() === month.toLowerCase());
  const n = Math.max(...WRITTEN_IN.map(nth)) + 1;
  return `${year}-${String(n).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/** The week that a review names, if the text still reads as one: its reader may have changed it. */
export function weekFrom(text: string): Week | undefined {
  const found = IN_WORDS.exec(text.trim());
  if (!found) return undefined;
  const [, date, month, year, lastDate, lastMonth, lastYear] = found;
  const to = dayFrom(lastDate, lastMonth, lastYear);
  const from = dayFrom(date, month ?? lastMonth, year ?? lastYear);
  return daysBetween(from, to) === 6 ? { from, to } : undefined;
}

/** A look back: the days it names, and the day it was written. */
interface LookBack {
  week: string;
  day: string;
}

const lastDayOf = ({ week, day }: LookBack) => weekFrom(week)?.to ?? day;

/** Whether two look back at one week: at seven days of which they share more than half. */
export const areOfOneWeek = (one: LookBack, other: LookBack): boolean =>
  Math.abs(daysBetween(lastDayOf(one), lastDayOf(other))) <= 3;
