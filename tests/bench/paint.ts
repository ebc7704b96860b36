import type { Page } from '@playwright/test';
import { ARTICLE, asNewcomer, slowProcessor, type Bench } from './browse.ts';
import type { Part } from './report.ts';
import { median, spread } from './samples.ts';

const BARE = '/bare/';
/** Frames fall where they fall: fewer runs than this, and chance decides. */
const RUNS = 25;
const SLOWED = 4;

/** How long a page is watched after its first paint and load, in milliseconds. */
const AFTER_PAINT = 700;

/** Milliseconds from the start of navigation; `cls` without unit. */
interface Paints {
  fcp: number;
  lcp: number;
  tbt: number;
  cls: number;
}

declare global {
  interface Window {
    paints: Paints;
  }
}

/** Runs in the page before anything else. */
function watchPaints() {
  window.paints = { fcp: NaN, lcp: NaN, tbt: 0, cls: 0 };
  const watch = (type: string, take: (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => take(entry as never))).observe({
      type,
      buffered: true,
    });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.paints.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (window.paints.lcp = startTime));
  watch('longtask', ({ duration }) => (window.paints.tbt += Math.max(0, duration - 50)));
  watch('layout-shift', ({ value, hadRecentInput }) => (window.paints.cls += hadRecentInput ? 0 : value));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The words a reader of a page sees, as HTML and nothing else. */
async function bareText(page: Page): Promise<string> {
  const title = await page.title();
  const lines = await page.evaluate(() => document.body.innerText.split(/\n+/).map((line) => line.trim()));
  const text = lines.filter(Boolean).map((line) => `<p>${escaped(line)}</p>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>\n${text.join('\n')}`;
}

const look = (bench: Bench, path: string) =>
  asNewcomer(bench, async (page) => {
    await page.addInitScript(watchPaints);
    await slowProcessor(page, SLOWED);
    await page.goto(path, { waitUntil: 'load' });
    await page.waitForFunction(() => window.paints.lcp > 0, undefined, { polling: 100 });
    await page.waitForTimeout(AFTER_PAINT);
    return page.evaluate(() => window.paints);
  });

/** How soon the article is painted, against a bare page of the same words in the same run. */
export async function paint(bench: Bench): Promise<Part> {
  bench.site.add(
    BARE,
    await asNewcomer(bench, async (page) => {
      await page.goto(ARTICLE);
      return bareText(page);
    }),
  );
  const paths = [BARE, ARTICLE];
  bench.site.slow(true);
  for (const path of paths) await look(bench, path);
  const runs: Record<string, Paints[]> = { [BARE]: [], [ARTICLE]: [] };
  for (let run = 0; run < RUNS; run++) {
    for (const path of paths) runs[path]?.push(await look(bench, path));
  }
  bench.site.slow(false);
  const samples = (path: string, what: keyof Paints) => (runs[path] ?? []).map((one) => one[what]);
  const middle = (path: string, what: keyof Paints) => median(samples(path, what));
  return {
    title: 'First paint of an article',
    said: [
      `Slow 4G as Lighthouse has it, packet by packet, processor slowed ${SLOWED}×, nothing cached, the pages in turn.`,
      `Median of ${RUNS} runs, with the smallest and largest. TBT: what long tasks took above 50 ms each.`,
    ],
    tables: [
      {
        head: ['ms', 'FCP', '', 'LCP', '', 'TBT', '', 'CLS'],
        rows: paths.map((path) => [
          path === BARE ? 'bare page, same words' : 'article',
          ...(['fcp', 'lcp', 'tbt'] as const).flatMap((what) => [
            middle(path, what).toFixed(0),
            spread(samples(path, what)),
          ]),
          Math.max(...samples(path, 'cls')).toFixed(3),
        ]),
      },
    ],
    checks: [
      { what: 'FCP, article ÷ bare page', value: middle(ARTICLE, 'fcp') / middle(BARE, 'fcp'), budget: 1.05, unit: '' },
      { what: 'LCP, article ÷ bare page', value: middle(ARTICLE, 'lcp') / middle(BARE, 'lcp'), budget: 1.05, unit: '' },
      { what: 'TBT', value: middle(ARTICLE, 'tbt'), budget: 10, unit: 'ms' },
      { what: 'CLS', value: Math.max(...samples(ARTICLE, 'cls')), budget: 0, unit: '' },
    ],
  };
}
