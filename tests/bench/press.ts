import type { Page } from '@playwright/test';
import { ARTICLE, asNewcomer, HEAVIEST, quiet, slowProcessor, tap, wakeTools, type Bench } from './browse.ts';
import type { Part } from './report.ts';
import { median, percentile, spread } from './samples.ts';
import { QUOTA, room, seed, yearOf } from './seed.ts';

export const SLOWED = 4;
export const PRESSES = 20;
export const BUDGET = 50;

/** Entries of a year until nearly nothing more fits. */
const FULL = Math.floor((10_000 * QUOTA * 0.94) / room(yearOf(10_000, new Date())));

const BARE = '/bare-press/';

/** The least a page can do at a press: keep one line and show it. It tells what this machine takes for that today. */
const BARE_PAGE = `<!doctype html><meta name="viewport" content="width=device-width"><title>bare</title>
<section data-tool="win-log"><form method="dialog"><input name="text" /><button>Log it</button></form><ul></ul></section>
<script>
  const form = document.querySelector('form');
  form.onsubmit = () => {
    const line = document.createElement('li');
    line.textContent = form.text.value;
    localStorage.setItem('bare-' + performance.now(), line.textContent);
    document.querySelector('ul').prepend(line);
    form.reset();
  };
</script>`;

/** The heaviest article is told beside them: its eight tools all show the record, the most there is to draw again. */
const CASES = [
  { name: 'a bare page, one line', path: BARE, size: 0, told: true },
  { name: 'tool page, no entries', path: '/tools/win-log/', size: 0 },
  { name: 'tool page, 1,000 entries', path: '/tools/win-log/', size: 1000 },
  { name: 'tool page, 10,000 entries', path: '/tools/win-log/', size: 10_000 },
  { name: `tool page, at the quota (${FULL})`, path: '/tools/win-log/', size: FULL },
  { name: 'article, three tools, 10,000', path: ARTICLE, size: 10_000 },
  { name: 'article, eight tools, 10,000', path: HEAVIEST, size: 10_000, told: true },
];

/**
 * Milliseconds from letting go of the button to the end of the frame that shows the text. Both times are the
 * browser’s own; the wait for a busy page before the press is handled is part of it.
 */
const untilShown = (page: Page, text: string) =>
  page.evaluate(
    (words) =>
      new Promise<number>((done) => {
        const log = document.querySelector('[data-tool="win-log"]')!;
        let pressed = NaN;
        addEventListener('pointerup', ({ timeStamp }) => (pressed = timeStamp), { capture: true, once: true });
        const seen = new MutationObserver(() => {
          if (!log.textContent?.includes(words)) return;
          seen.disconnect();
          requestAnimationFrame(() => {
            void scheduler.postTask(() => done(performance.now() - pressed), { priority: 'user-blocking' });
          });
        });
        seen.observe(log, { childList: true, characterData: true, subtree: true });
      }),
    text,
  );

/** Logs something and says how long it took to be seen. */
export async function press(page: Page, text: string): Promise<number> {
  const log = page.locator('[data-tool="win-log"]');
  await log.locator('[name="text"]').first().fill(text);
  const button = log.getByRole('button', { name: 'Log it' });
  await button.scrollIntoViewIfNeeded();
  // A draft is written 300 ms after the last letter; a press comes later than that.
  await page.waitForTimeout(400);
  const shown = untilShown(page, text);
  await tap(page, button);
  const took = await shown;
  await page.waitForFunction(
    () => !document.querySelector<HTMLInputElement>('[data-tool="win-log"] [name="text"]')?.value,
  );
  return took;
}

const presses = (bench: Bench, path: string, count: number): Promise<number[]> =>
  asNewcomer(bench, async (page) => {
    await seed(page, yearOf(count, new Date()));
    await page.goto(path);
    await page.evaluate(() => document.querySelectorAll('details').forEach((tool) => (tool.open = true)));
    await wakeTools(page);
    await quiet(page, bench.site);
    await slowProcessor(page, SLOWED);
    await press(page, 'A first one that warms the page');
    const took: number[] = [];
    for (let n = 1; n <= PRESSES; n++) took.push(await press(page, `Small thing number ${n} of the bench`));
    return took;
  });

/** How long after “Log it” the entry is on the screen. */
export async function pressing(bench: Bench): Promise<Part> {
  bench.site.add(BARE, BARE_PAGE);
  const named: { name: string; took: number[]; told?: boolean }[] = [];
  for (const { path, size, ...one } of CASES) named.push({ ...one, took: await presses(bench, path, size) });
  const units = room(yearOf(10_000, new Date()));
  return {
    title: 'From “Log it” to the entry on the screen',
    said: [
      `Processor slowed ${SLOWED}×, ${PRESSES} presses after one that is not counted.`,
      'From the release of the button (pointerup) to the end of the frame that shows the entry; a frame is up to 17 ms.',
      `10,000 entries over a year take ${units} code units of ${QUOTA}${units < QUOTA ? '' : ': THEY DO NOT FIT'}.`,
    ],
    tables: [
      {
        head: ['ms', 'p50', 'p95', 'spread'],
        rows: named.map(({ name, took }) => [
          name,
          median(took).toFixed(0),
          percentile(took, 95).toFixed(0),
          spread(took),
        ]),
      },
    ],
    checks: named
      .filter(({ told }) => !told)
      .flatMap(({ name, took }) => [
        { what: `${name}: p50`, value: median(took), budget: BUDGET, unit: 'ms' as const },
        { what: `${name}: p95`, value: percentile(took, 95), budget: BUDGET, unit: 'ms' as const },
      ]),
  };
}
