import { ARTICLE, newcomer, quiet, slowProcessor, type Bench } from './browse.ts';
import { kilo, type Part } from './report.ts';
import { median, spread, sum } from './samples.ts';

const RUNS = 5;
const SLOWED = 4;

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
      opened.push(
        await page.evaluate(
          () =>
            new Promise<number>((done) => {
              new PerformanceObserver((list) =>
                list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => done(startTime)),
              ).observe({ type: 'paint', buffered: true });
            }),
        ),
      );
    }
    return {
      title: 'Without a connection',
      said: [
        'First visit to an article: what is fetched beside it, some seconds later, so that it, support and a pause open',
        `offline; bytes are gzip. Then the article again without a connection, processor slowed ${SLOWED}×, to the first paint.`,
      ],
      tables: [
        {
          head: ['files', 'gzip KB', 'first paint offline ms', 'spread'],
          rows: [
            [
              String(fetched.length),
              kilo(sum(fetched.map(({ gzip }) => gzip))),
              median(opened).toFixed(0),
              spread(opened),
            ],
          ],
        },
      ],
    };
  } finally {
    await context.close();
  }
}
