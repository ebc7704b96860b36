import { LABEL, NAMES, planInWords, WORDS } from './names.ts';
import { isolated } from './text/isolated.ts';
import { dayInWords } from './days.ts';
import { byWriting, placeOf, rise } from './time.ts';
import type { Earlier, Entry, Kind } from './record/entry.ts';

/** One entry as a reader reads it. */
export interface Line {
  id: string;
  kind: Kind;
  /** What kind of thing this is, in words. */
  label: string;
  text: string;
  details: { name: string; value: string }[];
  /** Wordings that a change made elsewhere replaced. */
  earlier: string[];
  entry: Entry;
}

/** A day with what was written on it, the latest first. */
export interface Day {
  day: string;
  label: string;
  lines: Line[];
}

/** The field that carries the main text, where it is not `text`. A day has none: its lines are its text. */
const MAIN: Partial<Record<Kind, string>> = { value: 'label', feeling: 'words', ally: 'name', review: 'week' };

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * The record as a story: the day that was last written on comes first. Days without an entry are left out, not counted.
 * @param most how many days to tell; a long record takes its time to put into words
 */
export function story(entries: readonly Entry[], today: string, most = Infinity): Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = days.get(entry.day);
    if (own) own.push(entry);
    else days.set(entry.day, [entry]);
  }
  const place = (own: readonly Entry[]) => own.reduce((last, entry) => Math.max(last, placeOf(entry)), -Infinity);
  return [...days]
    .map(([day, own]) => ({ day, own, last: place(own) }))
    .sort((a, b) => rise(b.last, a.last) || rise(b.day, a.day))
    .slice(0, most)
    .map(({ day, own }) => ({
      day,
      label: capital(dayInWords(day, today)),
      lines: byWriting(own).reverse().map(lineOf),
    }));
}

type Anything = Record<string, unknown>;

/** A value in words. A field this code does not know may hold anything. */
function said(value: unknown): string {
  // “uneasy, a little” holds a comma of its own.
  if (Array.isArray(value)) return value.map(said).join(String(value).includes(', ') ? '; ' : ', ');
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

const answer = (field: string, value: unknown) => WORDS[field]?.get(said(value)) ?? said(value);

/** The main text of an entry, as it reads; '' where there is none. */
export function textOf(kind: Kind, fields: Anything): string {
  const main = said(fields[MAIN[kind] ?? 'text']);
  return kind === 'action' ? planInWords(isolated(said(fields.cue)), isolated(main)) : main;
}

/** The answers of an entry beside its main text, each with its name, in the order they are read. */
export const detailsOf = (fields: object): Line['details'] =>
  Object.entries(NAMES).flatMap(([field, name]) => {
    const value = answer(field, (fields as Anything)[field]);
    return value === '' ? [] : [{ name, value }];
  });

const asLines = (details: Line['details']) => details.map(({ name, value }) => `${name}: ${value}`);

/** What an earlier wording said that the entry no longer says. */
function unlike(kind: Kind, old: Earlier, now: Anything): string {
  const text = textOf(kind, old);
  const said = new Set(asLines(detailsOf(now)));
  const details = asLines(detailsOf(old)).filter((one) => !said.has(one));
  return [...(text === textOf(kind, now) ? [] : [text]), ...details].filter(Boolean).join(' · ');
}

/** One entry as a line of the story. Where there is no main text, what else was written takes its place. */
export function lineOf(entry: Entry): Line {
  const { id, kind } = entry;
  const fields = entry as unknown as Anything;
  const label = (LABEL[kind] as (one: Entry) => string)(entry);
  const earlier = (entry.earlier ?? []).map((old) => unlike(kind, old, fields)).filter((old) => old !== '');
  const main = textOf(kind, fields);
  const details = detailsOf(fields);
  const told = main === '' ? { text: asLines(details).join('\n'), details: [] } : { text: main, details };
  return { id, kind, label, ...told, earlier, entry };
}
