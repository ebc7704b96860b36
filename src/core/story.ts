import { dayInWords, millis } from './time.ts';
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

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** The record as a story: days from the latest back. Days without an entry are left out, not counted. */
export function story(entries: readonly Entry[], today: string): Day[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = days.get(entry.day);
    if (own) own.push(entry);
    else days.set(entry.day, [entry]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, own]) => ({
      day,
      label: capital(dayInWords(day, today)),
      lines: own.sort((a, b) => millis(b.at) - millis(a.at)).map(lineOf),
    }));
}

const HOW = { did: 'You did', smaller: 'A smaller version', rested: 'You rested', 'came-back': 'You came back' };

const LABEL: { [K in Kind]: (entry: Extract<Entry, { kind: K }>) => string } = {
  value: () => 'What matters',
  action: ({ stage }) => ({ trying: 'Trying', steady: 'Steady', resting: 'Resting', done: 'Done' })[stage],
  win: ({ how }) => HOW[how],
  setback: () => 'A setback',
  feeling: () => 'A feeling',
  story: () => 'A small story',
  vision: () => 'Looking ahead',
  ally: () => 'Somebody beside you',
  limit: () => 'A limit',
  day: () => 'The day',
  review: () => 'Looking back',
};

/** The fields that carry the main text of each kind, and the names of the rest in the order they are read. */
const MAIN = new Set(['text', 'label', 'words', 'name', 'week', 'cue']);

const NAMES: Record<string, string> = {
  meaning: 'What it means to you',
  place: 'Where',
  smaller: 'Smaller',
  ifHard: 'If it gets hard',
  before: 'Before',
  after: 'After',
  beforeScale: 'Before, 0 to 10',
  afterScale: 'After, 0 to 10',
  helped: 'What helped',
  hindered: 'What got in the way',
  nextTime: 'Next time',
  around: 'What was going on',
  lesson: 'One lesson',
  choice: 'What now',
  returnTo: 'Back to',
  response: 'One response',
  pause: 'A pause',
  fact: 'What still stands',
  discount: 'How you might wave it away',
  when: 'When',
  snag: 'A likely snag',
  plan: 'If so, then',
  trying: 'What you are trying',
  helps: 'What helps',
  doesNotHelp: 'What does not help',
  rhythm: 'How often',
  stopWord: 'How you say stop',
  sayIt: 'A line to say',
  morning: 'Morning',
  midday: 'Midday',
  evening: 'Evening',
  noticed: 'Noticed',
  change: 'One thing to change',
};

/** Answers that were picked, not typed, in words. */
const PICKED: Record<string, string> = { 'in-between': 'in between', 'not-sure': 'not sure', same: 'the same' };

const said = (value: unknown) => (Array.isArray(value) ? value.join(', ') : String(value));
const answer = (field: string, value: unknown) =>
  field === 'before' || field === 'after' ? (PICKED[String(value)] ?? said(value)) : said(value);

function textOf(fields: object): string {
  if ('cue' in fields && 'text' in fields) return `When ${fields.cue as string}, I will ${fields.text as string}`;
  const main = Object.entries(fields).find(([field]) => MAIN.has(field));
  return main ? said(main[1]) : '';
}

/** One entry as a line of the story. */
export function lineOf(entry: Entry): Line {
  const label = (LABEL[entry.kind] as (one: Entry) => string)(entry);
  const details = Object.entries(NAMES).flatMap(([field, name]) => {
    const value = (entry as unknown as Record<string, unknown>)[field];
    return value === undefined || value === '' ? [] : [{ name, value: answer(field, value) }];
  });
  const earlier = (entry.earlier ?? []).map((old: Earlier) => textOf(old)).filter((old) => old !== textOf(entry));
  return { id: entry.id, kind: entry.kind, label, text: textOf(entry), details, earlier, entry };
}
