import type { Page } from '@playwright/test';
import type { Entry } from '../../src/core/record/entry.ts';
import { read } from '../../src/core/record/parse.ts';
import { dayOf, instant } from '../../src/core/time.ts';
import { entryKey, settingKey } from '../../src/stores/keys.ts';

/** What Chromium allows a site in localStorage: code units of keys and texts together. */
export const QUOTA = 5_242_880;

const YEAR = 365 * 86_400_000;

const DONE = [
  'Drank a glass of water before the coffee',
  'Answered one letter',
  'Went as far as the gate and back, it rained a little',
  'Put one plate away',
  'Sat by the window for the length of a song',
  'Wrote to my sister that I am around, no more than that',
  'Brushed my teeth although I was already in bed',
  'Said “not today, thank you” on the phone',
];
const HELPED = ['It was already dark and quiet', 'Tea', 'I had put the shoes by the door', 'Nobody was watching'];
const HINDERED = ['Tired. Bad night', 'The phone', 'I had not eaten'];
const HOWS = ['did', 'did', 'did', 'smaller', 'rested', 'came-back'] as const;

/** Whether this place is one of the `times` spread evenly over `count`. */
const each = (count: number, times: number, place: number) =>
  count > times && Math.floor((place * times) / count) !== Math.floor(((place + 1) * times) / count);

/** Numbers from 0 to 1 that are the same in every run. */
function chance(seed: number) {
  return () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** A reader’s year as they would have written it: mostly wins, each third with more said about it. */
export function yearOf(count: number, now: Date): Entry[] {
  const random = chance(count);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  const id = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  const entry = (place: number): Entry => {
    const when = new Date(now.getTime() - YEAR + (YEAR * (place + random())) / (count + 1));
    const frame = { id: id(), at: instant(when), day: dayOf(when), updatedAt: instant(when) };
    const from = random() < 0.5 && {
      from: { article: 'values-in-small-steps', section: 'often-and-gently', tool: 'win-log' },
    };
    // However much somebody notes: a new plan each week or so, another value each month.
    if (each(count, 12, place)) return { ...frame, kind: 'value', label: 'Calm', ...from };
    if (each(count, 52, place)) {
      return { ...frame, kind: 'action', text: one(DONE), cue: 'the kettle boils', stage: 'done', ...from };
    }
    if (random() < 0.15) return { ...frame, kind: 'feeling', words: ['uneasy', 'tired'], before: 'heavy', ...from };
    const more = random() < 0.33 && {
      before: 'heavy' as const,
      after: 'lighter' as const,
      helped: one(HELPED),
      hindered: one(HINDERED),
    };
    return { ...frame, kind: 'win', text: one(DONE), how: one(HOWS), ...more, ...from };
  };
  return Array.from({ length: count }, (_, place) => entry(place));
}

/** What the entries take of the quota, in code units. Throws when one of them would not be read back. */
export function room(entries: readonly Entry[]): number {
  const odd = entries.find((entry) => read(JSON.parse(JSON.stringify(entry))).state !== 'entry');
  if (odd) throw new Error(`The bench made an entry that the site cannot read: ${JSON.stringify(odd)}`);
  return entries.reduce((units, entry) => units + entryKey(entry.id).length + JSON.stringify(entry).length, 0);
}

/** A page of the site’s origin on which no script runs. */
export const EMPTY_PAGE = '/empty/';

/** Puts entries on the device as a reader who keeps them would have: both copies, and the choice to keep. */
export async function seed(page: Page, entries: readonly Entry[]) {
  await page.goto(EMPTY_PAGE);
  const rows = entries.map((entry) => [entryKey(entry.id), entry.id, JSON.stringify(entry)] as const);
  await page.evaluate(
    async ({ rows, keep }) => {
      localStorage.setItem(keep, 'device');
      for (const [key, , text] of rows) localStorage.setItem(key, text);
      const done = <T extends IDBRequest | IDBTransaction>(work: T) =>
        new Promise<void>((resolve, reject) => {
          work.addEventListener(work instanceof IDBTransaction ? 'complete' : 'success', () => resolve());
          work.addEventListener('error', () => reject(work.error));
        });
      const opening = indexedDB.open('foothold', 1);
      opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('entries'));
      await done(opening);
      const transaction = opening.result.transaction('entries', 'readwrite');
      for (const [, id, text] of rows) transaction.objectStore('entries').put(text, id);
      await done(transaction);
      opening.result.close();
    },
    { rows, keep: settingKey('keep') },
  );
}
