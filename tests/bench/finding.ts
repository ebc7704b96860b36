import type { Page } from '@playwright/test';
import { asNewcomer, quiet, slowProcessor, type Bench } from './browse.ts';
import type { Part } from './report.ts';
import { median, percentile, spread } from './samples.ts';
import { seed, yearOf } from './seed.ts';

const SLOWED = 4;
const SIZES = [100, 1000, 10_000];
const WORD = 'window';

declare global {
  interface Window {
    found: Promise<number>;
  }
}

/** Runs in the page: `found` is when the frame after the next input has ended. */
function watchNextKey() {
  window.found = new Promise((done) => {
    let typed = NaN;
    addEventListener('keydown', ({ timeStamp }) => (typed = timeStamp), { capture: true, once: true });
    const painted = () => {
      void scheduler.postTask(() => done(performance.now() - typed), { priority: 'user-blocking' });
    };
    addEventListener('input', () => requestAnimationFrame(painted), { once: true });
  });
}

/** Milliseconds from a key to the end of the frame that shows what was found. The figures are the browser’s own. */
async function typeOne(page: Page, key: string): Promise<number> {
  await page.evaluate(watchNextKey);
  await page.keyboard.press(key);
  return page.evaluate(() => window.found);
}

const keys = (bench: Bench, count: number): Promise<number[]> =>
  asNewcomer(bench, async (page) => {
    await seed(page, yearOf(count, new Date()));
    await page.goto('/practice/');
    await quiet(page, bench.site);
    await page.getByLabel('Find in your notes').focus();
    await slowProcessor(page, SLOWED);
    const took: number[] = [];
    for (const key of WORD) took.push(await typeOne(page, key));
    return took;
  });

/** How soon a reader’s own notes are found. The first key puts all of them into words for comparing. */
export async function finding(bench: Bench): Promise<Part> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const [first = NaN, ...rest] = await keys(bench, size);
    rows.push([String(size), first.toFixed(0), median(rest).toFixed(0), percentile(rest, 95).toFixed(0), spread(rest)]);
  }
  return {
    title: 'Finding in the own notes',
    said: [
      `From a key to the end of the frame with what was found, processor slowed ${SLOWED}×, “${WORD}” letter by letter.`,
    ],
    tables: [{ head: ['entries', 'first key ms', 'later keys p50', 'p95', 'spread'], rows }],
  };
}
