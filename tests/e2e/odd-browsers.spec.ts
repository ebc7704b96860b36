import { expect, kept, test, tool } from './fixtures';
import { logOnDevice, logWin, told } from './notes';

declare global {
  interface Window {
    writes: number;
    hasty: number;
  }
}

test('with a storage that takes its time, typing does not wait for it', async ({ page }) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    let key = -Infinity;
    window.writes = 0;
    window.hasty = 0;
    addEventListener('input', () => (key = performance.now()), true);
    Storage.prototype.setItem = function (name, text) {
      const from = performance.now();
      window.writes++;
      if (from - key < 250) window.hasty++;
      while (performance.now() < from + 200);
      setItem.call(this, name, text);
    };
  });
  await logOnDevice(page);
  const log = await tool(page, 'win-log');
  const line = log.getByLabel('One small thing you did');
  const words = 'opened the curtains and looked out for a while';
  const before = await page.evaluate(() => window.writes);
  await line.pressSequentially(words, { delay: 20 });
  await expect(line).toHaveValue(words);
  await expect.poll(() => page.evaluate(() => window.writes)).toBeGreaterThan(before);
  // However slow this machine: a write waits until no key has followed the last one for a while.
  expect(await page.evaluate(() => window.hasty), 'no key waits for a write').toBe(0);
  await logWin(page, words);
  await page.goto('/practice/');
  await expect(told(page)).toHaveText([words]);
});

test('an extension that takes entries away all the time meets no fight, and the notes come back once', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    window.writes = 0;
    Storage.prototype.setItem = function (key, text) {
      if (key.startsWith('foothold:entry:')) window.writes++;
      setItem.call(this, key, text);
    };
  });
  await logOnDevice(page);
  await logWin(page, 'one');
  await logWin(page, 'two');
  await page.goto('/practice/');
  await expect(told(page)).toHaveText(['two', 'one']);
  const other = await context.newPage();
  await other.goto('/about/');
  await other.evaluate(async () => {
    for (let n = 0; n < 10; n++) {
      for (const key of Object.keys(localStorage)) if (key.startsWith('foothold:entry:')) localStorage.removeItem(key);
      localStorage.setItem('foothold:entry:by-the-extension', String(n));
      await new Promise((done) => setTimeout(done, 100));
    }
    localStorage.removeItem('foothold:entry:by-the-extension');
  });
  await expect(told(page), 'the page goes on showing them').toHaveText(['two', 'one']);
  expect(await page.evaluate(() => window.writes), 'and writes nothing in answer').toBe(0);
  await page.reload();
  await expect(page.getByText('We restored 2 entries from the second copy.')).toHaveCount(1);
  await expect(told(page)).toHaveText(['two', 'one']);
  expect(Object.keys(await kept(page)).filter((key) => key.includes(':entry:'))).toHaveLength(2);
});

test('a note keeps the day it was written on when its reader travels', async ({ browser, baseURL }) => {
  const at = '2026-11-24T06:00:00Z';
  const apia = await browser.newContext({ timezoneId: 'Pacific/Apia', baseURL });
  const there = await apia.newPage();
  await there.clock.setFixedTime(at);
  await logOnDevice(there);
  await logWin(there, 'written in Apia');
  const storageState = await apia.storageState();
  await apia.close();
  const newYork = await browser.newContext({ timezoneId: 'America/New_York', baseURL, storageState });
  const here = await newYork.newPage();
  await here.clock.setFixedTime('2026-11-29T15:00:00Z');
  await here.goto('/practice/');
  // In Apia it was seven in the evening; in New York it was one at night, which is still the day before.
  await expect(here.locator('.story-day h2')).toHaveText('Tuesday 24 November');
  await expect(told(here)).toHaveText(['written in Apia']);
  await newYork.close();
});
