import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, keptEntries, test, tool } from './fixtures';
import { setPassphrase, unlock } from './locking';
import { held, logOnDevice, logWin, secondCopy, told } from './notes';

/** The site as it was built on a day before there were locks: pages that stay open over a change of the site. */
const OLD = 'tests/fixtures/site-2026-11-24';

/** Makes a tab meet the old site, as one that was opened before the change. */
const asOld = (page: Page) =>
  page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = OLD + (pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    return existsSync(path) ? route.fulfill({ path }) : route.continue();
  });

const NEWER = 'written by a newer version of this site';

for (const order of ['the old one first', 'the new one first'] as const) {
  test(`an old tab and a new one on one record lose nothing of each other, ${order}`, async ({ page, context }) => {
    const other = await context.newPage();
    const [old, fresh] = order === 'the old one first' ? [page, other] : [other, page];
    await asOld(old);
    await logOnDevice(page);
    await logWin(page, 'by the first');
    await other.goto('/tools/win-log/');
    await logWin(other, 'by the second');
    await logWin(page, 'by the first again');
    for (const tab of [old, fresh]) {
      await tab.goto('/practice/');
      await expect(told(tab)).toHaveText(['by the first again', 'by the second', 'by the first']);
    }
    expect(await keptEntries(page)).toHaveLength(3);
    await expect.poll(async () => (await secondCopy(page)).length).toBe(3);
  });
}

test('an old tab changes what a new one wrote by a clock set back, and the new one keeps its order', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00');
  await logOnDevice(page);
  await logWin(page, 'by the right clock');
  await page.clock.setFixedTime('2024-11-24T12:00:00');
  await logWin(page, 'by the wrong clock');
  const old = await context.newPage();
  await asOld(old);
  await old.clock.setFixedTime('2024-11-24T13:00:00');
  await old.goto('/practice/');
  await expect(told(old)).toHaveCount(2);
  await old.getByRole('button', { name: 'Change: by the wrong clock' }).click();
  await old.getByLabel('One small thing you did').fill('changed by the old one');
  await old.getByRole('button', { name: 'Save the change' }).click();
  await expect(told(old).getByText('changed by the old one')).toBeVisible();
  await page.goto('/practice/');
  await expect(told(page)).toHaveText(['changed by the old one', 'by the right clock']);
  expect(await keptEntries(page)).toHaveLength(2);
  await expect(page.getByText('could not be read')).toBeHidden();
});

test('an old tab leaves alone what a new one locked, and what it writes itself is there too', async ({
  page: old,
  context,
}) => {
  test.setTimeout(60_000);
  await asOld(old);
  await logOnDevice(old);
  await logWin(old, 'before the lock');
  const fresh = await context.newPage();
  await setPassphrase(fresh);
  await unlock(fresh);
  await expect(fresh.getByText('1 note is kept on this device')).toBeVisible({ timeout: 15_000 });

  await old.goto('/practice/');
  await expect(old.getByText(NEWER)).toBeVisible();
  await expect(told(old)).toHaveCount(0);
  await old.goto('/tools/win-log/');
  await logWin(old, 'by the old one, later');

  await fresh.goto('/practice/');
  await unlock(fresh);
  await expect(told(fresh)).toHaveText(['by the old one, later', 'before the lock'], { timeout: 15_000 });
  await expect.poll(() => held(fresh), 'sealed at the opening').not.toContain('by the old one');
});

test('a tab that a newer version has overtaken says so, changes nothing, and goes on after a reload', async ({
  page,
  context,
}) => {
  const log = await logOnDevice(page);
  await logWin(page, 'before');
  const fresh = await context.newPage();
  await fresh.goto('/about/');
  await fresh.evaluate(() => {
    const later = {
      id: 'later',
      kind: 'win',
      v: 2,
      at: '2026-11-24T12:00:00+00:00',
      updatedAt: '2026-11-24T12:00:00+00:00',
    };
    localStorage.setItem('foothold:entry:later', JSON.stringify(later));
  });
  const entries = () =>
    fresh.evaluate(() =>
      Object.entries(localStorage)
        .filter(([key]) => key.includes(':entry:'))
        .sort(),
    );
  const kept = await entries();

  await expect(log.getByText('A newer version of this page is open. Reload to continue.')).toBeVisible();
  const line = log.locator('form').first().getByLabel('One small thing you did');
  await line.fill('typed in the old one');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByRole('alert')).toContainText('Reload to continue');
  await expect(line).toHaveValue('typed in the old one');
  await log.getByRole('button', { name: 'Delete: before' }).click();
  await expect(log.getByText('Deleted.')).toBeHidden();
  expect(await entries()).toEqual(kept);

  await log.getByRole('button', { name: 'Reload' }).click();
  const again = await tool(page, 'win-log');
  await expect(again.locator('form').first().getByLabel('One small thing you did')).toHaveValue('typed in the old one');
  await again.getByRole('button', { name: 'Log it' }).click();
  await expect(again.getByText('Saved on this device.')).toBeVisible();
});

test('a form that was half written on the old site is there on the new one', async ({ page }) => {
  await asOld(page);
  const old = await logOnDevice(page);
  await old.locator('form').first().getByLabel('One small thing you did').fill('half a sen');
  await expect.poll(async () => JSON.stringify(await held(page))).toContain('half a sen');
  await page.unroute('**/*');
  await page.reload();
  const fresh = await tool(page, 'win-log');
  await expect(fresh.locator('form').first().getByLabel('One small thing you did')).toHaveValue('half a sen');
});
