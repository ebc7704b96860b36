import type { After, Before, Entry, EntryOf, Kind } from './record/entry.ts';
import { sameWords } from './text/same-words.ts';
import { daysBetween } from './days.ts';
import { daysLater, mondayOf } from './week.ts';
import { whatHelps } from './what-helps.ts';

/** One line of a picture and of its table. What has no label goes with none of what can be named. */
export interface Row {
  label: string;
  notes: number;
}

export interface Day {
  day: string;
  notes: number;
}

/** Days as a calendar has them: a row for each week, Monday first. */
export interface Field {
  weeks: Day[][];
  /** The days on which something was noted, in their order. */
  noted: Day[];
  /** Whether something was noted before these weeks. */
  goesOn: boolean;
}

/** With fewer notes than this, what seems to be a pattern is chance. */
export const FEW = 10;

const of = <K extends Kind>(entries: readonly Entry[], kind: K) =>
  entries.filter((entry) => entry.kind === kind) as unknown as EntryOf<K>[];

/** What was noted, without the looks back at it. */
export const notesIn = (entries: readonly Entry[]) => entries.filter(({ kind }) => kind !== 'review');

/** A row never has fewer weeks than this: two days alone are no field. */
const LEAST = 4;

/**
 * The days of some weeks with what was noted on each. Weeks before the first note are left out.
 * @param most how many weeks
 * @param page 0 for the weeks up to this one, 1 for as many before them, and so on
 */
export function dayField(entries: readonly Entry[], today: string, most = 12, page = 0): Field {
  const notes = new Map<string, number>();
  for (const { day } of notesIn(entries)) {
    if (!Number.isNaN(daysBetween(day, today))) notes.set(day, (notes.get(day) ?? 0) + 1);
  }
  const first = [...notes.keys()].reduce((one, other) => (other < one ? other : one), today);
  const lastMonday = daysLater(mondayOf(today), -7 * most * page);
  const since = daysBetween(mondayOf(first), lastMonday) / 7 + 1;
  const count = Math.max(Math.min(most, since), Math.min(most, LEAST));
  const from = daysLater(lastMonday, -7 * (count - 1));
  const days = Array.from({ length: 7 * count }, (_, n) => daysLater(from, n)).map((day) => ({
    day,
    notes: notes.get(day) ?? 0,
  }));
  return {
    weeks: Array.from({ length: count }, (_, n) => days.slice(7 * n, 7 * n + 7)),
    noted: days.filter((day) => day.notes > 0),
    goesOn: first < from,
  };
}

/** The parts of a day of the reader’s own, which starts at four: the hour each begins. */
export const PARTS = [4, 8, 12, 16, 20, 0] as const;

/** How many notes were written in each part of the day, by the clock of the place they were written at. */
export function timesOfDay(entries: readonly Entry[]): number[] {
  const notes = PARTS.map(() => 0);
  for (const { at } of notesIn(entries)) {
    const hour = Number(/T(\d\d):/.exec(at)?.[1] ?? NaN);
    const part = Math.floor(((hour + 20) % 24) / 4);
    if (hour < 24) notes[part]! += 1;
  }
  return notes;
}

/** Labels with how often each stands there, the most often first, then the latest. The last row has no label. */
export function tally(labels: readonly (string | undefined)[]): Row[] {
  const rows = new Map<string, Row>();
  for (const label of labels) {
    const key = sameWords(label ?? '');
    const notes = (rows.get(key)?.notes ?? 0) + 1;
    rows.delete(key);
    rows.set(key, { label: key && label!.trim(), notes });
  }
  const named = [...rows.values()].reverse().sort((a, b) => b.notes - a.notes);
  return [...named.filter(({ label }) => label), ...named.filter(({ label }) => !label)];
}

const given = (texts: readonly (string | undefined)[]) => texts.filter((text) => text?.trim());

/** What helped, as the reader’s own list has it. */
export const helped = (entries: readonly Entry[]): Row[] =>
  whatHelps(of(entries, 'win'), of(entries, 'feeling'))
    .map(({ text, times }) => ({ label: text, notes: times }))
    .sort((a, b) => b.notes - a.notes);

/** What got in the way of what was done, and what was around what was not. A setback lists several in one line. */
export const hindered = (entries: readonly Entry[]): Row[] =>
  tally(
    given(
      entries.flatMap((entry) => {
        if (entry.kind === 'setback') return (entry.around ?? '').split(',');
        return entry.kind === 'win' ? entry.hindered : [];
      }),
    ),
  );

/** The wins by what they went with, straight or by way of a plan. */
export function byValue(entries: readonly Entry[]): Row[] {
  const labels = new Map(of(entries, 'value').map(({ id, label }) => [id, label]));
  const plans = new Map(of(entries, 'action').map(({ id, valueId }) => [id, valueId]));
  return tally(
    of(entries, 'win').map(({ valueId, actionId }) => labels.get(valueId ?? plans.get(actionId ?? '') ?? '')),
  );
}

/** The wins by the plan they went with. */
export function byAction(entries: readonly Entry[]): Row[] {
  const plans = new Map(of(entries, 'action').map(({ id, text }) => [id, text]));
  return tally(of(entries, 'win').map(({ actionId }) => plans.get(actionId ?? '')));
}

/** The wins by the place of the plan they went with. */
export function byPlace(entries: readonly Entry[]): Row[] {
  const places = new Map(of(entries, 'action').map(({ id, place }) => [id, place]));
  return tally(of(entries, 'win').map(({ actionId }) => places.get(actionId ?? '')));
}

/** Notes that were `before` so and `after` so. */
export interface Flow<B, A> {
  before: B;
  after: A;
  notes: number;
}

function flows<B, A>(pairs: readonly (readonly [B, A])[]): Flow<B, A>[] {
  const found = new Map<string, Flow<B, A>>();
  for (const [before, after] of pairs) {
    const key = `${String(before)} ${String(after)}`;
    const flow = found.get(key);
    if (flow) flow.notes += 1;
    else found.set(key, { before, after, notes: 1 });
  }
  return [...found.values()];
}

const compared = (entries: readonly Entry[]) => [...of(entries, 'win'), ...of(entries, 'feeling')];

/** How it felt before and after, where both were answered in words. */
export const beforeAfter = (entries: readonly Entry[]): Flow<Before, After>[] =>
  flows(compared(entries).flatMap(({ before, after }) => (before && after ? [[before, after] as const] : [])));

/** The same where both were answered in numbers; zero is one. */
export const inNumbers = (entries: readonly Entry[]): Flow<number, number>[] =>
  flows(
    of(entries, 'win').flatMap(({ beforeScale, afterScale }) =>
      beforeScale === undefined || afterScale === undefined ? [] : [[beforeScale, afterScale] as const],
    ),
  );

/** All of them together. */
export const sum = (notes: readonly number[]) => notes.reduce((all, n) => all + n, 0);

/** Which of them stands out, or -1 where none does. */
export const standsOut = (notes: readonly number[]) => {
  const most = Math.max(...notes);
  return notes.filter((n) => n === most).length === 1 ? notes.indexOf(most) : -1;
};

/** Whether the most is more than the next by more than the standard error of a difference of two counts, √(a + b). */
export const isClear = (notes: readonly number[]) => {
  const [most = 0, next = 0] = [...notes].sort((a, b) => b - a);
  return most - next > Math.sqrt(most + next);
};
