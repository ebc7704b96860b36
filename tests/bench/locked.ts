import type { Page } from '@playwright/test';
import { asNewcomer, quiet, slowProcessor, wakeTools, type Bench } from './browse.ts';
import { markFirstDay, ON_SCREEN } from './opening.ts';
import { BUDGET, press, PRESSES, SLOWED } from './press.ts';
import type { Check, Part } from './report.ts';
import { median, percentile, spread } from './samples.ts';
import { seed, yearOf } from './seed.ts';

const PASSPHRASE = 'seven quiet blue herons';
const RUNS = 3;

/** With one note there is nothing to open but the passphrase. Sealed, 10,000 notes do not fit: they take 5,950,000 units. */
const SIZES = [1, 1000, 8000];
const BEYOND = new Map([
  [1000, 300],
  [8000, 2000],
]);

/** Making a key, and sealing a long record, take their time. */
const SLOW = { timeout: 60_000 };

/** Locks what is on the device as a reader does, and opens it once, which ends the setting of a lock. */
async function lock(page: Page) {
  await page.goto('/practice/record/');
  const panel = page.locator('section', { hasText: 'A passphrase for a shared device' });
  await panel.getByText('Set a passphrase').click();
  await panel.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await panel.getByRole('button', { name: 'Go on' }).click();
  const again = panel.getByRole('button', { name: 'Lock my notes with it' });
  await again.waitFor(SLOW);
  await panel.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await again.click();
  await page.getByText('keeps a readable state of before').waitFor(SLOW);
  await open(page);
  await page.getByText('The readable state of before is removed').waitFor(SLOW);
}

/** Types the passphrase and sends it; says when, by the browser’s own clock. */
async function open(page: Page): Promise<number> {
  const form = page.locator('.unlock').first();
  await form.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  const pressed = page.evaluate(
    () =>
      new Promise<number>((done) => addEventListener('pointerup', ({ timeStamp }) => done(timeStamp), { once: true })),
  );
  await form.getByRole('button', { name: 'Open my notes' }).click();
  return pressed;
}

/** From the press that opens the notes to the end of the frame with the first of them. */
async function opened(page: Page): Promise<number> {
  await page.goto('/practice/');
  const pressed = await open(page);
  await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, ON_SCREEN, SLOW);
  return (await page.evaluate((mark) => performance.getEntriesByName(mark)[0]!.startTime, ON_SCREEN)) - pressed;
}

async function logged(page: Page, { site }: Bench): Promise<number[]> {
  await page.goto('/tools/win-log/');
  await wakeTools(page);
  await open(page);
  await page
    .locator('.unlock')
    .first()
    .waitFor({ ...SLOW, state: 'detached' });
  await quiet(page, site);
  await slowProcessor(page, SLOWED);
  await press(page, 'A first one that warms the page');
  const took: number[] = [];
  for (let n = 1; n <= PRESSES; n++) took.push(await press(page, `Small thing number ${n} under the lock`));
  return took;
}

const measure = (bench: Bench, size: number) =>
  asNewcomer(bench, async (page) => {
    await seed(page, yearOf(size, new Date()));
    await page.addInitScript(markFirstDay, ON_SCREEN);
    await lock(page);
    const openings: number[] = [];
    for (let run = 0; run < RUNS; run++) openings.push(await opened(page));
    return { size, openings, presses: await logged(page, bench) };
  });

/** What a lock costs: opening the notes, and logging while they are open. */
export async function locked(bench: Bench): Promise<Part> {
  const measured: Awaited<ReturnType<typeof measure>>[] = [];
  for (const size of SIZES) measured.push(await measure(bench, size));
  const guess = median(measured[0]!.openings);
  const checks = measured.flatMap(({ size, openings, presses }): Check[] => {
    const beyond = BEYOND.get(size);
    const what = `${size} entries, locked`;
    const log: Check[] = [
      { what: `${what}: log, p50`, value: median(presses), budget: BUDGET, unit: 'ms' },
      { what: `${what}: log, p95`, value: percentile(presses, 95), budget: BUDGET, unit: 'ms' },
    ];
    const opening = median(openings) - guess;
    return beyond ? [{ what: `${what}: open`, value: opening, budget: beyond, unit: 'ms' }, ...log] : log;
  });
  return {
    title: 'With a passphrase on it',
    said: [
      'Sealed notes take three quarters more room, so 8,000 are about the most of a year that fit.',
      `Opening: from the press of “Open my notes” on /practice/ to the end of the frame with the first note, median of ${RUNS}.`,
      `Its budget is what goes beyond one note, which is the passphrase alone: that costs ${guess.toFixed(0)} ms by design.`,
      `Logging: as without a lock, processor slowed ${SLOWED}×, ${PRESSES} presses after one that is not counted.`,
    ],
    tables: [
      {
        head: ['ms', 'open', 'spread', 'log p50', 'p95', 'spread'],
        rows: measured.map(({ size, openings, presses }) => [
          `${size} entries`,
          median(openings).toFixed(0),
          spread(openings),
          median(presses).toFixed(0),
          percentile(presses, 95).toFixed(0),
          spread(presses),
        ]),
      },
    ],
    checks,
  };
}
