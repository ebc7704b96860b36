import type { Page } from '@playwright/test';
import { asNewcomer, quiet, type Bench } from './browse.ts';
import type { Part } from './report.ts';
import { median, spread } from './samples.ts';
import { seed, yearOf } from './seed.ts';

const RUNS = 5;
const BUDGETS = new Map([
  [100, 100],
  [1000, 150],
  [10_000, 400],
]);

/** The name of the performance mark that says: the first day is on the screen. */
export const ON_SCREEN = 'first day on screen';

/** Runs in the page before anything else: marks the end of the frame that shows the first entry or its day. */
export function markFirstDay(mark: string) {
  const seen = new MutationObserver(() => {
    if (!document.querySelector('main .entry-text')) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      void scheduler.postTask(() => performance.mark(mark), { priority: 'user-blocking' });
    });
  });
  seen.observe(document, { childList: true, subtree: true });
}

async function open(page: Page): Promise<number> {
  await page.goto('/practice/');
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, ON_SCREEN, { polling: 50 });
  return page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? NaN, ON_SCREEN);
}

const openings = (bench: Bench, count: number): Promise<number[]> =>
  asNewcomer(bench, async (page) => {
    await seed(page, yearOf(count, new Date()));
    await page.addInitScript(markFirstDay, ON_SCREEN);
    await open(page);
    const took: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      // Let the page before this one finish uniting its two copies.
      await quiet(page, bench.site);
      await page.goto('about:blank');
      took.push(await open(page));
    }
    return took;
  });

/** How long the record takes to open. */
export async function opening(bench: Bench): Promise<Part> {
  const measured: { size: number; budget: number; took: number[] }[] = [];
  for (const [size, budget] of BUDGETS) measured.push({ size, budget, took: await openings(bench, size) });
  return {
    title: 'Opening /practice/',
    said: [
      `From the start of navigation to the end of the frame with the first entry. Processor and network as they are,`,
      `scripts cached, median of ${RUNS} after one that is not counted.`,
    ],
    tables: [
      {
        head: ['ms', 'median', 'spread'],
        rows: measured.map(({ size, took }) => [`${size} entries`, median(took).toFixed(0), spread(took)]),
      },
    ],
    checks: measured.map(({ size, budget, took }) => ({
      what: `${size} entries`,
      value: median(took),
      budget,
      unit: 'ms' as const,
    })),
  };
}
