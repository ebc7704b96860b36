import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { asNewcomer, quiet, type Bench } from './browse.ts';
import { kilo, type Check, type Part } from './report.ts';
import { median, percentile, spread, sum } from './samples.ts';
import type { Sent } from './serve.ts';

const PAGE = '/search/';

/** What readers might type on a bad night. */
const QUERIES = [
  'cannot sleep',
  'small wins',
  'values',
  'after trauma',
  'promise to myself',
  'tired all the time',
  'start over',
  'trust myself',
  'what matters',
  'evidence',
  'tiny action',
  'plan',
  'rest',
  'setback',
  'no energy',
  'habit',
  'how to say no',
  'pause',
  'streak',
  'paper',
];

/** The parts of a first query, in the order they are fetched; the first that fits takes the file. */
const SORTS: [string, RegExp][] = [
  ['our interface and what it runs on', /^\/_astro\/.*\.js$/],
  ['passages', /\/pagefind\/fragment\//],
  ['index', /\/pagefind\//],
];

const sortOf = ({ path }: Sent) => SORTS.find(([, pattern]) => pattern.test(path))?.[0];

/** Files and bytes of a first query by part, as rows of a table. */
export const byPart = (files: readonly Sent[]): string[][] =>
  SORTS.map(([name]) => {
    const own = files.filter((file) => sortOf(file) === name);
    return [name, String(own.length), kilo(sum(own.map(({ gzip }) => gzip)))];
  });

/** Scripts and index files of a first query; the page’s HTML, fonts and icons are those of any page. */
export const payload = (bench: Bench): Promise<Sent[]> =>
  asNewcomer(bench, async (page) => {
    bench.site.forget();
    await page.goto(PAGE);
    const field = page.locator('main input[name="words"]');
    await quiet(page, bench.site);
    await field.click();
    await field.pressSequentially(QUERIES[1] ?? '', { delay: 60 });
    await page.locator(RESULT).first().waitFor();
    await quiet(page, bench.site);
    return bench.site.asked.filter((file) => sortOf(file) !== undefined);
  });

const RESULT = 'main .search-results a, main [data-result]';

/** Milliseconds from the key (its own time) to the end of the frame that shows results where there were none. */
const untilResults = (page: Page) =>
  page.evaluate(
    (results) =>
      new Promise<number>((done) => {
        let pressed = NaN;
        addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
        const seen = new MutationObserver(() => {
          if (!document.querySelector(results)) return;
          seen.disconnect();
          requestAnimationFrame(() => {
            void scheduler.postTask(() => done(performance.now() - pressed), { priority: 'user-blocking' });
          });
        });
        seen.observe(document.querySelector('main')!, { childList: true, subtree: true });
      }),
    RESULT,
  );

/** Empties the field, puts all but the last letter in without asking anything, and presses the last one. */
async function ask(page: Page, words: string): Promise<number> {
  const field = page.locator('main input[name="words"]');
  await field.fill('');
  await page.waitForFunction((results) => !document.querySelector(results), RESULT);
  await field.evaluate(
    (input: HTMLInputElement, start) => {
      input.value = start;
      input.setSelectionRange(start.length, start.length);
    },
    words.slice(0, -1),
  );
  const shown = untilResults(page);
  await field.press(words.at(-1) ?? '');
  return shown;
}

export const latencies = (bench: Bench): Promise<{ cold: number[]; warm: number[] }> =>
  asNewcomer(bench, async (page) => {
    await page.goto(PAGE);
    await quiet(page, bench.site);
    const took = { cold: [] as number[], warm: [] as number[] };
    for (const words of QUERIES) took.cold.push(await ask(page, words));
    for (const words of QUERIES) took.warm.push(await ask(page, words));
    return took;
  });

/** What a first query fetches, and how long an answer takes. */
export async function search(bench: Bench): Promise<Part> {
  const title = 'Search';
  if (!existsSync(join(bench.site.dir, PAGE, 'index.html'))) return { title, said: ['There is no search page yet.'] };
  const files = await payload(bench);
  const bytes = sum(files.map(({ gzip }) => gzip));
  const { cold, warm } = await latencies(bench);
  const checks: Check[] = [
    { what: 'first query, all of it', value: bytes / 1000, budget: 170, unit: 'KB' },
    { what: 'key press to results, warm: p50', value: median(warm), budget: 30, unit: 'ms' },
    { what: 'key press to results, warm: p95', value: percentile(warm, 95), budget: 60, unit: 'ms' },
  ];
  return {
    title,
    said: [
      'First query: the scripts of /search/ and all of the index that “small wins”, typed letter by letter, asks for.',
      `Key press: the last letter of ${QUERIES.length} queries in an empty page of results, to the end of the frame with`,
      'results; nothing slowed. Warm: each query was asked once before.',
    ],
    tables: [
      {
        head: ['first query', 'files', 'gzip KB'],
        rows: byPart(files),
      },
      {
        head: ['key press to results, ms', 'p50', 'p95', 'spread'],
        rows: Object.entries({ 'asked for the first time': cold, warm }).map(([name, took]) => [
          name,
          median(took).toFixed(0),
          percentile(took, 95).toFixed(0),
          spread(took),
        ]),
      },
    ],
    checks,
  };
}
