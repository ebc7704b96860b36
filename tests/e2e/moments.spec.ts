import type { Page } from '@playwright/test';
import { findBrowser } from '../find-browser';
import { expect, kept, keptEntries, test, tool } from './fixtures';
import { logOnDevice, logWin, secondCopy, told } from './notes';

// Playwright’s own switches turn the cache of left pages off.
test.use({ launchOptions: { ...findBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

const KEPT = 'Saved on this device.';
const WEAK = 'Saved in this browser. It may be lost if the device stops suddenly.';

/** Logs without waiting for the answer. */
async function press(page: Page, words: string) {
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill(words);
  await log.getByRole('button', { name: 'Log it' }).click();
  return log;
}

test('Back shows what was written next door meanwhile, and writes nothing itself', async ({ page, context }) => {
  await logOnDevice(page);
  await logWin(page, 'before leaving');
  await page.goto('/practice/');
  await expect(told(page)).toHaveText('before leaving');
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => (document.body.dataset.back = String(persisted))),
  );
  await page.getByRole('link', { name: 'Keep, copy or erase it' }).click();
  await expect(page.getByText('1 note is kept on this device')).toBeVisible();

  const other = await context.newPage();
  await other.goto('/tools/win-log/');
  await logWin(other, 'written meanwhile');
  const before = [await kept(other), await secondCopy(other)];
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('body'), 'the page was kept whole by the browser').toHaveAttribute('data-back', 'true');
  await expect(told(page)).toHaveText(['written meanwhile', 'before leaving']);
  expect([await kept(other), await secondCopy(other)]).toEqual(before);
});

test.describe('when a copy is gone', () => {
  test('notes cleared under an open page come back from the second copy, and it says so', async ({ page, context }) => {
    await logOnDevice(page);
    for (const words of ['one', 'two', 'three']) await logWin(page, words);
    await page.goto('/practice/');
    await expect(told(page)).toHaveText(['three', 'two', 'one']);
    const other = await context.newPage();
    await other.goto('/about/');
    await other.evaluate(() => localStorage.clear());
    await expect(told(page), 'an open page goes on showing what it has').toHaveText(['three', 'two', 'one']);
    await page.reload();
    await expect(page.getByText('We restored 3 entries from the second copy.')).toBeVisible();
    await expect(told(page)).toHaveText(['three', 'two', 'one']);
    expect(await keptEntries(page)).toHaveLength(3);
  });

  test('what is noted after the first copy was cleared is kept too', async ({ page, context }) => {
    await logOnDevice(page);
    await logWin(page, 'one');
    const other = await context.newPage();
    await other.goto('/about/');
    await other.evaluate(() => localStorage.clear());
    await expect.poll(() => kept(page)).toEqual({});
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const log = await press(page, 'two');
    await expect(log.getByText('You did, today')).toHaveCount(2);
    await page.goto('/practice/');
    await expect(told(page)).toHaveText(['two', 'one'], { timeout: 2000 });
  });

  test('notes stand when the second copy is deleted, and it is made again', async ({ page, context }) => {
    await logOnDevice(page);
    await logWin(page, 'still here');
    const other = await context.newPage();
    await other.goto('/about/');
    await other.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const asked = indexedDB.deleteDatabase('foothold');
          asked.onsuccess = () => resolve();
          asked.onerror = () => reject(asked.error ?? new Error('not deleted'));
          asked.onblocked = () => reject(new Error('an open page does not let go'));
        }),
    );
    await logWin(page, 'written after it went');
    await page.goto('/practice/');
    await expect(told(page)).toHaveText(['written after it went', 'still here']);
    await expect.poll(async () => (await secondCopy(page)).length).toBe(2);
  });

  test('with both gone the reader is told, and not greeted as new', async ({ page }) => {
    await logOnDevice(page);
    await logWin(page, 'gone with both');
    await page.goto('/about/');
    await page.evaluate(async () => {
      localStorage.clear();
      await new Promise((resolve) => (indexedDB.deleteDatabase('foothold').onsuccess = resolve));
    });
    await page.goto('/practice/');
    await expect(page.getByText('this browser has cleared them')).toBeVisible();
    await expect(page.getByText('Nothing is written here yet')).toBeHidden();
    await expect(told(page)).toHaveCount(0);
  });
});

const BROKEN: [string, () => void][] = [
  ['never answers', () => (IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest)],
  ['is missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
  [
    'refuses',
    () =>
      (IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      }),
  ],
];

for (const [how, breakIt] of BROKEN) {
  test(`with a second copy that ${how}, a save is told in weaker words, and soon`, async ({ page }) => {
    await page.addInitScript(breakIt);
    await logOnDevice(page);
    const log = await press(page, 'in one place only');
    await expect(log.getByText('in one place only').first(), 'the words are seen at once').toBeVisible();
    await expect(log.getByText(WEAK)).toBeVisible({ timeout: 6000 });
    await expect(log.getByText(KEPT)).toHaveCount(0);
    await expect(log.getByText('Saving …')).toHaveCount(0);
    await page.goto('/practice/');
    await expect(told(page)).toHaveText('in one place only');
  });
}

test('words typed while a save takes its time are not taken away by its answer', async ({ page }) => {
  await page.addInitScript(BROKEN[0]![1]);
  await logOnDevice(page);
  const log = await press(page, 'the first words');
  await expect(log.getByText('Saving …')).toBeVisible();
  const line = log.getByLabel('One small thing you did');
  await line.fill('the next words');
  await expect(log.getByText(WEAK)).toBeVisible({ timeout: 6000 });
  await expect(line).toHaveValue('the next words', { timeout: 500 });
});

/** The reader’s own day goes on until four in the morning. */
const NIGHTS = [
  { zone: 'Pacific/Kiritimati', offset: '+14:00' },
  { zone: 'America/Los_Angeles', offset: '-08:00' },
  { zone: 'Asia/Kolkata', offset: '+05:30' },
];

for (const { zone, offset } of NIGHTS) {
  test.describe(`in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('a note stands under the reader’s own day', async ({ page }) => {
      const at = (time: string) => page.clock.setFixedTime(new Date(`${time}:00${offset}`));
      await at('2026-11-23T23:59');
      await logOnDevice(page);
      await logWin(page, 'just before midnight');
      await at('2026-11-24T00:01');
      await logWin(page, 'just after midnight');
      await at('2026-11-24T03:59');
      await logWin(page, 'before the night ends');
      await at('2026-11-24T04:01');
      await logWin(page, 'in the new day');
      await page.goto('/practice/');
      const days = page.locator('.story-day');
      await expect(days).toHaveCount(2);
      const [today, yesterday] = [days.nth(0), days.nth(1)];
      await expect(today.getByRole('heading', { name: 'Today' })).toBeVisible();
      await expect(today.locator('.entry-text')).toHaveText('in the new day');
      await expect(yesterday.getByRole('heading', { name: 'Yesterday' })).toBeVisible();
      await expect(yesterday.locator('.entry-text')).toHaveText([
        'before the night ends',
        'just after midnight',
        'just before midnight',
      ]);
    });
  });
}

test('a clock set back two years and right again hides nothing, and the order of writing stands', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00');
  await logOnDevice(page);
  await logWin(page, 'by the right clock');
  await page.clock.setFixedTime('2024-11-24T12:00:00');
  await logWin(page, 'by the wrong clock');
  await page.reload();
  await logWin(page, 'by the wrong clock again');
  const meanwhile = ['by the wrong clock again', 'by the wrong clock', 'by the right clock'];
  const week = page.locator('[data-tool="win-log"] .entries .entry-text');
  await expect(week).toHaveText(meanwhile);
  await page.goto('/practice/');
  await expect(told(page)).toHaveText(meanwhile);

  await page.clock.setFixedTime('2026-11-25T12:00:00');
  await page.goto('/tools/win-log/');
  await logWin(page, 'by the right clock again');
  await expect(week, 'written this week, whatever the clock said').toHaveText([
    'by the right clock again',
    ...meanwhile,
  ]);
  await page.goto('/practice/');
  await expect(told(page)).toHaveText(['by the right clock again', ...meanwhile]);
  await expect(page.locator('.story-day h2')).toHaveText(['Today', 'Sunday 24 November 2024', 'Yesterday']);
});
