import fc from 'fast-check';
import type { EntryOf, Fields, Kind, Tombstone } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';

/** Entries as a reader would have written them. Each test names only what it is about. */

const AT = '2026-11-22T09:00:00.000+01:00';

/** An entry of any kind; for the kinds with a factory of their own, use that. */
export const anEntry = <K extends Kind>(kind: K, fields: Fields[K], over: object = {}): EntryOf<K> =>
  ({ id: `${kind}-1`, kind, at: AT, day: '2026-11-22', updatedAt: AT, ...fields, ...over }) as unknown as EntryOf<K>;

export const aWin = (over: object = {}) => anEntry('win', { text: 'Opened the letter', how: 'did' }, over);

export const aValue = (over: object = {}) => anEntry('value', { label: 'Kindness' }, over);

export const anAction = (over: object = {}) =>
  anEntry('action', { text: 'fill a glass of water', cue: 'the kettle boils', stage: 'trying' }, over);

export const aDeletion = (over: object = {}): Tombstone => ({
  id: 'win-1',
  kind: 'win',
  deleted: true,
  updatedAt: AT,
  ...over,
});

/** The nth second after nine o’clock, written with another offset for every other n. */
export const second = (n: number) => {
  const two = String(n % 60).padStart(2, '0');
  return n % 2 ? `2026-11-22T09:00:${two}.000+01:00` : `2026-11-22T08:00:${two}.000Z`;
};

/** Texts with everything that breaks files, pages and encodings. */
export const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!-- <script id="record">',
    '🏳️‍🌈 \u202eright to left\u202c שלום',
    'half \ud83d a sign',
    '\u2028 \0 &quot; $& $1',
    'ends with a backslash \\',
  ),
);

const aFewTexts = fc.constantFrom('a', 'b', 'c', 'd');
const aTime = fc.integer({ min: 1, max: 6 }).map(second);

/** Versions of a few wins with texts and times that meet often. Each id stands for one entry. */
export const anyVersion: fc.Arbitrary<Item> = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    text: aFewTexts,
    updatedAt: aTime,
    day: fc.constantFrom('1', '2'),
    follows: fc.option(aTime, { nil: undefined, freq: 3 }),
  })
  .map(({ day, follows, ...over }) => aWin({ ...over, day: `2026-11-2${day}`, ...(follows && { follows }) }));

export const anyDeletion: fc.Arbitrary<Item> = fc
  .record({ id: fc.constantFrom('a', 'b'), updatedAt: aTime })
  .map(aDeletion);

/** Different entries that share an id, as a broken or hand-made copy may hold them. */
export const anyClash: fc.Arbitrary<Item> = fc
  .record({
    id: fc.constantFrom('a', 'b'),
    text: aFewTexts,
    updatedAt: aTime,
    at: fc.constantFrom(second(1), second(2)),
  })
  .chain((over) => fc.constantFrom(aWin(over), anAction(over)));

export const wordsOf = (items: readonly object[]): Set<string> =>
  new Set(
    items.flatMap((item) => [...JSON.stringify(item).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)].map(([, t]) => t!)),
  );

/** Milliseconds this process has worked: unlike the clock on the wall, the same on a busy machine. */
export const busy = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;
