import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { ARTICLE, asNewcomer, quiet, type Bench } from './browse.ts';
import { chunks } from './chunks.ts';
import type { Part } from './report.ts';
import { median, spread } from './samples.ts';
import { seed, yearOf } from './seed.ts';

const SIZE = 10_000;
const RUNS = 5;

/** Pages on whose first screen there is no tool. */
const PAGES = ['/about/', '/support/', '/articles/', ARTICLE];

/** How often the page looked at the record, and how long its first look into storage took. */
interface Looks {
  /** Reads of an entry. */
  entries: number;
  /** Walks over all keys: `key`, `length`, `Object.keys`. */
  walks: number;
  databases: number;
  /** Milliseconds of the first `getItem`, which makes the browser load all that the site keeps. */
  first: number;
}

declare global {
  interface Window {
    looks: Looks;
  }
}

/** Runs in the page before anything else: counts every way of reading localStorage, and every database opened. */
function countLooks(entryPrefix: string) {
  const looks: Looks = (window.looks = { entries: 0, walks: 0, databases: 0, first: NaN });
  const count = (key: PropertyKey) => void (looks.entries += Number(String(key).startsWith(entryPrefix)));
  const get = Object.getOwnPropertyDescriptor(window, 'localStorage')!.get!;
  const start = () => (Number.isNaN(looks.first) ? performance.now() : NaN);
  const counted = (storage: Storage) =>
    new Proxy(storage, {
      get(target, name) {
        count(name);
        if (name === 'length' || name === 'key') looks.walks++;
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== 'function') return value;
        return (...given: string[]) => {
          if (name === 'getItem') count(given[0] ?? '');
          const before = start();
          const answer: unknown = Reflect.apply(value, target, given);
          if (!Number.isNaN(before)) looks.first = performance.now() - before;
          return answer;
        };
      },
      ownKeys(target) {
        looks.walks++;
        return Reflect.ownKeys(target);
      },
      has(target, name) {
        count(name);
        return name in target;
      },
    });
  Object.defineProperty(window, 'localStorage', { get: () => counted(Reflect.apply(get, window, []) as Storage) });
  const { open } = indexedDB;
  IDBFactory.prototype.open = function (...given) {
    looks.databases++;
    return Reflect.apply(open, this, given);
  };
}

/** Visits each page with a large record, and counts. */
async function look(page: Page, { site }: Bench) {
  const recordScripts = chunks(site.dir).holding('createObjectStore');
  const rows: { path: string; looks: Looks; scripts: string[]; ofRecord: number }[] = [];
  for (const path of PAGES) {
    site.forget();
    await page.goto(path);
    await quiet(page, site);
    const scripts = site.asked.map((file) => basename(file.path)).filter((name) => name.endsWith('.js'));
    const ofRecord = scripts.filter((name) => recordScripts.includes(name)).length;
    rows.push({ path, looks: await page.evaluate(() => window.looks), scripts, ofRecord });
  }
  return rows;
}

/** Milliseconds to the first paint of a page, without anything slowed. */
async function firstPaint(page: Page, path: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(path);
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN);
}

/** The first paint of a page with and without a record on the device, in turn. */
const paints = (bench: Bench, path: string) =>
  asNewcomer(bench, (without) =>
    asNewcomer(bench, async (withRecord) => {
      await seed(withRecord, yearOf(SIZE, new Date()));
      const took: Record<'without' | 'withRecord', number[]> = { without: [], withRecord: [] };
      for (let run = -1; run < RUNS; run++) {
        const pair = { without: await firstPaint(without, path), withRecord: await firstPaint(withRecord, path) };
        if (run < 0) continue;
        took.without.push(pair.without);
        took.withRecord.push(pair.withRecord);
      }
      return took;
    }),
  );

/** What a large record costs on a page that has no tool in view. It has to be nothing. */
export async function untouched(bench: Bench): Promise<Part> {
  const rows = await asNewcomer(bench, async (page) => {
    await seed(page, yearOf(SIZE, new Date()));
    await page.addInitScript(countLooks, 'foothold:entry:');
    return look(page, bench);
  });
  const [path = '/'] = PAGES;
  const { without, withRecord } = await paints(bench, path);
  const found = (what: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + what(row), 0);
  return {
    title: `A page without tools in view, ${SIZE} entries on the device`,
    said: [
      'Counted by standing in for localStorage and IndexedDB before the page runs. “First look” is how long the first',
      'getItem takes: the browser then loads all that the site keeps, whichever key is asked for.',
      `First paint of ${path}, median of ${RUNS}: ${median(without).toFixed(0)} ms without a record (${spread(without)}), ${median(withRecord).toFixed(0)} ms with it (${spread(withRecord)}).`,
    ],
    tables: [
      {
        head: ['page', 'entries read', 'walks over keys', 'databases', 'scripts', 'of the record', 'first look ms'],
        rows: rows.map(({ path: page, looks, scripts, ofRecord }) => [
          page,
          ...[looks.entries, looks.walks, looks.databases, scripts.length, ofRecord].map(String),
          looks.first.toFixed(1),
        ]),
      },
    ],
    checks: [
      { what: 'entries read', value: found(({ looks }) => looks.entries), budget: 0, unit: '' },
      { what: 'walks over the keys', value: found(({ looks }) => looks.walks), budget: 0, unit: '' },
      { what: 'databases opened', value: found(({ looks }) => looks.databases), budget: 0, unit: '' },
      { what: 'scripts of the record fetched', value: found(({ ofRecord }) => ofRecord), budget: 0, unit: '' },
    ],
  };
}
