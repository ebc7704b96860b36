import type { Page } from '@playwright/test';
import { ARTICLE, newcomer, quiet, slowProcessor, type Bench } from './browse.ts';
import type { Part } from './report.ts';
import { median, spread, sum } from './samples.ts';

const RUNS = 5;
const SLOWED = 4;

/**
 * Budgets of our own, a little above what was measured: the issue names none for the worker. `held` is a line that takes
 * what is asked and answers nothing; there a page that is kept comes after the patience of the worker, four seconds.
 */
const BUDGETS = { files: 60, kilobytes: 240, offline: 400, held: 4600 };

/** How long the page of this moment took to its first paint, in milliseconds. */
const firstPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) =>
          list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => done(startTime)),
        ).observe({ type: 'paint', buffered: true });
      }),
  );

/** What the worker fetches when it is installed and when it keeps a page, and how soon a kept page opens offline. */
export async function worker(bench: Bench): Promise<Part> {
  const context = await newcomer(bench, 'allow');
  try {
    const page = await context.newPage();
    await page.goto(ARTICLE);
    await quiet(page, bench.site);
    bench.site.forget();
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated'));
    await quiet(page, bench.site, 2000);
    const fetched = [...bench.site.asked];
    await context.setOffline(true);
    await slowProcessor(page, SLOWED);
    const opened: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto(ARTICLE);
      opened.push(await firstPaint(page));
    }
    await context.setOffline(false);
    bench.site.hold(true);
    await page.goto(ARTICLE);
    const held = await firstPaint(page);
    const kilobytes = sum(fetched.map(({ gzip }) => gzip)) / 1000;
    return {
      title: 'Without a connection',
      said: [
        'First visit to an article: what is fetched beside it, some seconds later, so that it, support and a pause open',
        `offline; bytes are gzip. Then the article again without a connection, processor slowed ${SLOWED}×, to the first paint;`,
        'and once more on a line that answers nothing, n = 1. The budgets are our own.',
      ],
      tables: [
        {
          head: ['files', 'gzip KB', 'first paint offline ms', 'spread', 'on a held line ms'],
          rows: [
            [String(fetched.length), kilobytes.toFixed(1), median(opened).toFixed(0), spread(opened), held.toFixed(0)],
          ],
        },
      ],
      checks: [
        { what: 'worker installed: files', value: fetched.length, budget: BUDGETS.files, unit: '' },
        { what: 'worker installed: bytes', value: kilobytes, budget: BUDGETS.kilobytes, unit: 'KB' },
        { what: 'kept page offline: first paint', value: median(opened), budget: BUDGETS.offline, unit: 'ms' },
        { what: 'kept page on a held line: first paint', value: held, budget: BUDGETS.held, unit: 'ms' },
      ],
    };
  } finally {
    bench.site.hold(false);
    await context.close();
  }
}
