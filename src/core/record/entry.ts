/**
 * What one thing a reader wrote down looks like. The names are a contract: they stand in the browser,
 * in every copy ever saved, and as the names of form fields.
 */

/** Where it was written: an article's slug, the heading above the tool, the tool. */
export interface From {
  article: string;
  section?: string;
  tool: string;
}

export type Before = 'heavy' | 'in-between' | 'light' | 'not-sure';
export type After = 'heavier' | 'same' | 'lighter' | 'not-sure';
export type How = 'did' | 'smaller' | 'rested' | 'came-back';
export type Stage = 'trying' | 'steady' | 'resting' | 'done';

/** What each kind holds beside the common fields. */
export interface Fields {
  value: { label: string; meaning?: string };
  action: {
    text: string;
    cue: string;
    place?: string;
    smaller?: string;
    ifHard?: string;
    valueId?: string;
    stage: Stage;
    /** The id of what it grew out of: a plan that goes well, or a limit it tries. */
    buildsOn?: string;
  };
  win: {
    text: string;
    how: How;
    actionId?: string;
    valueId?: string;
    before?: Before;
    after?: After;
    beforeScale?: number;
    afterScale?: number;
    helped?: string;
    hindered?: string;
    nextTime?: string;
  };
  setback: {
    around?: string;
    text: string;
    lesson?: string;
    choice: 'keep' | 'shrink' | 'move' | 'drop';
    actionId?: string;
    returnTo?: string;
  };
  feeling: { words: string[]; before?: Before; after?: After; response?: string; pause?: string };
  story: { text: string; fact?: string; discount?: string; winId?: string; valueId?: string };
  vision: { text: string; when: string; snag: string; plan: string; actionId?: string };
  ally: { name: string; trying: string; helps: string; doesNotHelp: string; rhythm: string; stopWord: string };
  limit: { text: string; sayIt: string };
  day: { morning?: string; midday?: string; evening?: string };
  review: { week: string; noticed?: string; change?: string };
}

export type Kind = keyof Fields;

interface Common<K extends Kind> {
  /** A UUID. */
  id: string;
  kind: K;
  /** When it was first written: ISO 8601 with offset. */
  at: string;
  /** The reader’s own day it belongs to: YYYY-MM-DD. */
  day: string;
  /** When it last changed: ISO 8601 with offset. */
  updatedAt: string;
  from?: From;
  /** The moment it comes after in the order of writing, where the clock said an earlier one: ISO 8601 with offset. */
  follows?: string;
  /** Texts that lost to a later edit made elsewhere, newest first. They are shown, never dropped. */
  earlier?: Earlier[];
  /** When it was deleted, if it was brought back since: what was written up to then does not return. */
  cleared?: string;
}

/** An older wording of an entry: its fields and when they were written. */
export type Earlier = { updatedAt: string } & Record<string, unknown>;

export type EntryOf<K extends Kind> = Common<K> & Fields[K];
export type Entry = { [K in Kind]: EntryOf<K> }[Kind];

/** What stays of an entry that was deleted: enough to keep it deleted, no words. */
export interface Tombstone {
  id: string;
  kind: string;
  deleted: true;
  updatedAt: string;
}

/** An entry in a form that a later version of the site wrote. It is carried along untouched. */
export interface Newer {
  id: string;
  kind: string;
  updatedAt: string;
  [field: string]: unknown;
}

/** The version of this form. A higher `v` in an entry marks it as newer than this code. */
export const VERSION = 1;

/** Fields that say what an entry is and when, as opposed to what was written in it. */
const FRAME = new Set([
  'id',
  'kind',
  'at',
  'day',
  'updatedAt',
  'from',
  'follows',
  'earlier',
  'cleared',
  'v',
  'deleted',
]);

/** What was written: an entry without its frame. */
export const written = (entry: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => !FRAME.has(field)));

/**
 * Whether these are earlier texts as we write them: with a time, and with nothing of a frame of their own. A page from
 * before there was `follows` takes it for something that was written.
 */
export const areEarlier = (value: unknown): value is Earlier[] =>
  Array.isArray(value) &&
  value.every((old: Partial<Earlier> | null) => {
    if (typeof old !== 'object' || old === null || typeof old.updatedAt !== 'string') return false;
    return Object.keys(old).every((field) => field === 'updatedAt' || field === 'follows' || !FRAME.has(field));
  });

export const isTombstone = (item: object): item is Tombstone => 'deleted' in item && item.deleted === true;

/** The wording of an entry as it stands, kept beside the one that takes its place. */
export const withEarlier = (entry: Entry): { earlier: Earlier[] } => ({
  earlier: [{ ...written(entry), updatedAt: entry.updatedAt }, ...(entry.earlier ?? [])],
});
