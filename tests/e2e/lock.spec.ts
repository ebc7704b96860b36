import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { findBrowser } from '../find-browser';
import { expect, test, tool } from './fixtures';
import { aLockedLog, anOpenLog, CANARY, LOCKED, panel, PASSPHRASE, setPassphrase, SLOW, unlock } from './locking';
import { held, logOnDevice, logWin, onScreen, told } from './notes';

// Playwright’s own switches turn the cache of left pages off.
test.use({ launchOptions: { ...findBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

const lineOf = (log: Locator) => log.getByLabel('One small thing you did');

test('notes under a passphrase can be read by nobody until it is typed, and are all there then', async ({ page }) => {
  test.setTimeout(60_000);
  await logOnDevice(page);
  await logWin(page, `${CANARY} saved`);
  await (await tool(page, 'win-log')).getByLabel('One small thing you did').fill(`${CANARY} unfinished`);
  await setPassphrase(page);
  await page.goto('/practice/');
  await expect(page.getByText(LOCKED)).toBeVisible();
  expect(await onScreen(page)).not.toContain(CANARY);

  await unlock(page, 'seven quiet blue heron');
  await expect(page.getByText('That passphrase did not open your notes.')).toBeVisible(SLOW);
  await unlock(page);
  await expect(told(page)).toHaveText([`${CANARY} saved`], SLOW);
  await expect(page.getByText('The passphrase works')).toBeVisible();
  const rest = await held(page);
  expect(rest).toContain('"kind":"sealed"'.replaceAll('"', '\\"'));
  expect(rest).not.toContain(CANARY);
  expect(rest).not.toContain('herons');

  await page.goto('/practice/review/');
  await expect(page.getByText(LOCKED), 'each tool says why it is empty').toHaveCount(3);
  await expect(page.getByLabel('Passphrase', { exact: true }), 'one asks').toHaveCount(1);
  await page.locator('.unlock').last().getByRole('button', { name: 'Open my notes' }).click();
  await expect(page.locator('.unlock').last().getByLabel('Passphrase', { exact: true })).toBeFocused();

  await page.goto('/tools/win-log/');
  await unlock(page);
  const log = await tool(page, 'win-log');
  await expect(lineOf(log), 'the unfinished words come back').toHaveValue(`${CANARY} unfinished`, SLOW);
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  expect(await held(page)).not.toContain(CANARY);
});

test('locking in one tab locks the other within a second, and keeps what is half written there', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  const log = await anOpenLog(page);
  await lineOf(log).fill(`${CANARY} half written`);
  const other = await context.newPage();
  await other.goto('/practice/');
  await unlock(other);
  await expect(told(other)).toHaveCount(1, SLOW);
  await other.getByRole('button', { name: 'Lock them now' }).click();
  await expect(page.getByText(LOCKED)).toBeVisible({ timeout: 1000 });
  await expect(page.getByText('If you were writing something, it is kept')).toBeVisible();
  await expect(other.locator('.unlock'), 'the reader is shown where the notes are').toBeFocused();
  for (const tab of [page, other]) expect(await onScreen(tab)).not.toContain(CANARY);
  expect(await held(page)).not.toContain(CANARY);
  await unlock(page);
  await expect(lineOf(log)).toHaveValue(`${CANARY} half written`, SLOW);
});

test('the same tool, empty in another tab, takes no half-written words away when both lock or one is left', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  const log = await anOpenLog(page);
  const other = await context.newPage();
  await other.goto('/tools/win-log/');
  await unlock(other);
  await expect(lineOf(await tool(other, 'win-log'))).toBeVisible(SLOW);
  await lineOf(log).fill(`${CANARY} half written`);
  await page.getByRole('button', { name: 'Lock them now' }).click();
  await expect(other.getByText(LOCKED)).toBeVisible();
  await other.goto('/about/');
  await unlock(page);
  await expect(lineOf(log)).toHaveValue(`${CANARY} half written`, SLOW);
});

test('a tab that was open before the passphrase was set locks too, and loses no word', async ({ page, context }) => {
  test.setTimeout(60_000);
  await logOnDevice(page);
  await logWin(page, `${CANARY} saved`);
  const log = await tool(page, 'win-log');
  await lineOf(log).fill('half written');
  const other = await context.newPage();
  await setPassphrase(other);
  await expect(page.getByText(LOCKED)).toBeVisible();
  await unlock(page);
  await expect(log.locator('.entries').getByText(`${CANARY} saved`)).toBeVisible(SLOW);
  await expect(lineOf(log)).toHaveValue('half written');
});

test('notes lock by themselves after some minutes without a press, say so before, and lose no word', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.clock.install();
  const log = await anOpenLog(page);
  await lineOf(log).fill(`${CANARY} in the middle of a`);
  await page.clock.runFor('04:20');
  await expect(page.getByText('Your notes lock in half a minute.')).toBeHidden();
  await page.clock.runFor('00:20');
  await expect(page.getByText('Your notes lock in half a minute.')).toBeVisible();
  await lineOf(log).press('End');
  await expect(page.getByText('Your notes lock in half a minute.')).toBeHidden();
  await page.clock.runFor('05:05');
  await expect(page.getByText('They locked because nothing was pressed for a while.')).toBeVisible();
  expect(await onScreen(page)).not.toContain(CANARY);
  await unlock(page);
  await page.clock.runFor('00:05');
  await expect(lineOf(log)).toHaveValue(`${CANARY} in the middle of a`, SLOW);
});

test('who goes by Tab can lock the notes from the start of the page', async ({ page }) => {
  test.setTimeout(60_000);
  await anOpenLog(page);
  const early = page.getByRole('button', { name: 'Lock your notes' });
  await page.evaluate(() => scrollTo(0, 0));
  const { y } = (await page.locator('.brand').boundingBox())!;
  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  const isReached = () => early.evaluate((button) => button === document.activeElement);
  for (let stop = 0; stop < 5 && !(await isReached()); stop++) await page.keyboard.press('Tab');
  await expect(early, 'within five stops').toBeFocused();
  expect((await early.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  expect((await page.locator('.brand').boundingBox())!.y, 'nothing moves').toBe(y);
  await page.keyboard.press('Enter');
  await expect(page.getByText(LOCKED)).toBeVisible();
  await expect(page.locator('.unlock')).toBeFocused();
  await expect(early).toHaveCount(0);
});

test('words that cannot be kept when the notes lock stay with the page', async ({ page }) => {
  test.setTimeout(60_000);
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      if (document.documentElement.dataset.full) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  const log = await anOpenLog(page);
  await page.evaluate(() => (document.documentElement.dataset.full = 'yes'));
  await lineOf(log).fill('words without a place');
  await page.getByRole('button', { name: 'Lock them now' }).click();
  await expect(page.getByText('What you were writing could not be kept in the browser.')).toBeVisible();
  await expect(lineOf(log)).toHaveCount(0);
  await unlock(page);
  await expect(lineOf(log)).toBeVisible(SLOW);
  await expect(lineOf(log)).toHaveValue('words without a place');
});

test('a page in the background for a minute is locked when it is seen again', async ({ page }) => {
  test.setTimeout(60_000);
  await page.clock.install();
  await anOpenLog(page);
  const turn = (state: string) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await turn('hidden');
  await page.clock.fastForward('00:50');
  await turn('visible');
  await expect(page.getByText(LOCKED)).toBeHidden();
  await turn('hidden');
  await page.clock.fastForward('01:05');
  await turn('visible');
  await expect(page.getByText(LOCKED)).toBeVisible();
});

test('Back to a page that was left shows it locked, from its first frame on', async ({ page }) => {
  test.setTimeout(60_000);
  await aLockedLog(page);
  await page.goto('/practice/');
  await unlock(page);
  await expect(told(page)).toHaveCount(1, SLOW);
  await page.evaluate((canary) => {
    addEventListener('pageshow', ({ persisted }) => {
      document.body.dataset.back = String(persisted);
      document.body.dataset.shown = String(document.body.innerText.includes(canary));
    });
  }, CANARY);
  await page.getByRole('link', { name: 'Keep, copy or erase it' }).click();
  await expect(page.getByText(LOCKED)).toBeVisible();
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('body'), 'the page was kept whole by the browser').toHaveAttribute('data-back', 'true');
  await expect(page.locator('body')).toHaveAttribute('data-shown', 'false');
  await expect(page.getByText(LOCKED)).toBeVisible();
});

test('everything can be erased without the passphrase, and had back locked until the page is left', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await aLockedLog(page);
  await page.goto('/practice/record/');
  await expect(page.getByText(LOCKED)).toBeVisible();
  await page.getByRole('button', { name: 'Erase …' }).click();
  await expect(page.getByText('Your locked notes go from this browser')).toBeVisible();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything here is erased from this browser.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring it all back' }).click();
  await expect(page.getByText(LOCKED)).toBeVisible();
  await unlock(page);
  await expect(page.getByText('1 note is kept on this device')).toBeVisible(SLOW);
});

test('the passphrase is changed, and taken off again', async ({ page }) => {
  test.setTimeout(90_000);
  await aLockedLog(page);
  await page.goto('/practice/record/');
  await unlock(page);
  const lock = panel(page);
  await expect(lock.getByText('They are open on this page.')).toBeVisible(SLOW);
  await lock.getByLabel('Lock by themselves').selectOption('15');
  await lock.getByText('Change the passphrase').click();
  await lock.getByLabel('The passphrase you have now').first().fill(PASSPHRASE);
  await lock.getByLabel('New passphrase').fill('eight quiet blue herons');
  await lock.getByLabel('The same passphrase again').fill('eight quiet blue herons');
  await lock.getByRole('button', { name: 'Change it' }).click();
  await expect(lock.getByText('From now on the new passphrase opens your notes.')).toBeVisible(SLOW);

  await page.reload();
  await unlock(page);
  await expect(page.getByText('That passphrase did not open your notes.')).toBeVisible(SLOW);
  await unlock(page, 'eight quiet blue herons');
  await expect(lock.getByLabel('Lock by themselves')).toHaveValue('15', SLOW);
  await lock.getByText('Take the passphrase off').click();
  await lock.locator('details[open]').getByLabel('The passphrase you have now').fill('eight quiet blue herons');
  await lock.getByRole('button', { name: 'Take it off' }).click();
  await expect(lock.getByText('The passphrase is off.')).toBeVisible(SLOW);
  await page.goto('/practice/');
  await expect(told(page)).toHaveText([`${CANARY} saved`]);
});

test('a passphrase that never opened the notes can be taken off again, and every word is back', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  await logOnDevice(page);
  await logWin(page, `${CANARY} saved`);
  await (await tool(page, 'win-log')).getByLabel('One small thing you did').fill('half written');
  await page.waitForTimeout(500);
  const other = await context.newPage();
  await setPassphrase(other);
  await page.reload();
  await expect(page.getByText(LOCKED)).toBeVisible();
  await page.getByText('If you do not have the passphrase').click();
  await page.getByRole('button', { name: 'Take the passphrase off again' }).click();
  const log = await tool(page, 'win-log');
  await expect(log.locator('.entries').getByText(`${CANARY} saved`)).toBeVisible(SLOW);
  await expect(lineOf(log)).toHaveValue('half written');
  await page.goto('/practice/');
  await expect(told(page)).toHaveText([`${CANARY} saved`]);
});

test('a change that was half written when the notes locked is there again', async ({ page }) => {
  test.setTimeout(60_000);
  await aLockedLog(page);
  await page.goto('/practice/');
  await unlock(page);
  await expect(told(page)).toHaveCount(1, SLOW);
  await page.getByRole('button', { name: /^Change/ }).click();
  await page.getByLabel('What you did').fill(`${CANARY} half changed`);
  await page.getByRole('button', { name: 'Lock them now' }).click();
  await expect(page.getByText(LOCKED)).toBeVisible();
  expect(await onScreen(page)).not.toContain(CANARY);
  await unlock(page);
  await expect(page.getByLabel('What you did')).toHaveValue(`${CANARY} half changed`, SLOW);
});

test('after the passphrase was taken off, Back shows the notes', async ({ page }) => {
  test.setTimeout(60_000);
  await aLockedLog(page);
  await page.goto('/practice/record/');
  await unlock(page);
  await panel(page).getByText('Take the passphrase off').click(SLOW);
  await panel(page).locator('details[open]').getByLabel('The passphrase you have now').fill(PASSPHRASE);
  await panel(page).getByRole('button', { name: 'Take it off' }).click();
  await expect(page.getByText('The passphrase is off.')).toBeVisible(SLOW);
  await page.goto('/about/');
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.getByText('1 note is kept on this device')).toBeVisible();
  await expect(page.locator('.unlock')).toHaveCount(0);
});

test('erasing with a second tab open leaves no lock behind', async ({ page, context }) => {
  test.setTimeout(60_000);
  await anOpenLog(page);
  const other = await context.newPage();
  await other.goto('/practice/record/');
  await unlock(other);
  await other.getByRole('button', { name: 'Erase …' }).click();
  await other.getByRole('button', { name: 'Erase everything' }).click();
  await expect(other.getByText('Everything here is erased from this browser.')).toBeVisible();
  await expect.poll(() => held(other)).not.toContain('PBKDF2');
  await other.waitForTimeout(300);
  expect(await held(other)).not.toContain('PBKDF2');
  await page.reload();
  await expect(page.getByText(LOCKED)).toHaveCount(0);
});

test('with a full device, locking in one tab still locks the other', async ({ page, context }) => {
  test.setTimeout(60_000);
  await anOpenLog(page);
  const other = await context.newPage();
  await other.goto('/practice/');
  await unlock(other);
  await expect(told(other)).toHaveCount(1, SLOW);
  await other.evaluate(() => {
    let room = 'x'.repeat(1_000_000);
    for (let n = 0; room.length > 0; n++) {
      try {
        localStorage.setItem(`filler-${n}`, room);
      } catch {
        room = room.slice(0, Math.floor(room.length / 2));
      }
    }
  });
  await other.getByRole('button', { name: 'Lock them now' }).click();
  await expect(page.getByText(LOCKED)).toBeVisible({ timeout: 1000 });
});

test('when the part that opens them does not load, it is said, and the notes are safe', async ({ page }) => {
  test.setTimeout(60_000);
  await aLockedLog(page);
  await page.route(/\/parts\.[^/]+\.js$/, (route) => route.abort());
  await page.reload();
  await expect(page.getByText('What opens them did not load')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('axe finds nothing where notes are locked, open, and being locked', async ({ page }) => {
      test.setTimeout(120_000);
      const violations = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      };
      await logOnDevice(page);
      await logWin(page, 'saved');
      await page.goto('/practice/record/');
      await panel(page).getByText('Set a passphrase').click();
      expect(await violations()).toEqual([]);
      await setPassphrase(page);
      await unlock(page);
      await expect(page.getByText('They are open on this page.')).toBeVisible(SLOW);
      for (const fold of ['Change the passphrase', 'Take the passphrase off'])
        await panel(page).getByText(fold).click();
      expect(await violations()).toEqual([]);
      await page.reload();
      await page.getByText('If you do not have the passphrase').click();
      expect(await violations()).toEqual([]);
    });
  });
}
