import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aWin } from '../factories';
import { expect, test, tool } from './fixtures';
import { logOnDevice, logWin } from './notes';
import { seed } from './seeds';

const find = (page: Page) => page.getByRole('button', { name: 'Find reading for this' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const results = (page: Page) => dialog(page).getByRole('list', { name: 'Pages found' }).getByRole('link');

/** What a page shows or keeps of itself, but for the record. */
const outside = (page: Page) =>
  page.evaluate(() => [
    location.href,
    document.title,
    history.length,
    history.state,
    document.cookie,
    { ...localStorage },
    { ...sessionStorage },
  ]);

test('a win leads to reading: its words are searched here, and nothing of them goes or stays anywhere', async ({
  page,
}) => {
  await logOnDevice(page);
  await logWin(page, 'kept one promise zeisig');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = await outside(page);
  await find(page).click();
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('kept one promise zeisig');
  await expect(results(page).first()).toBeVisible();
  expect(await outside(page)).toEqual(before);
  expect(asked.join('\n')).not.toContain('zeisig');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);

  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(dialog(page)).toHaveCount(0);
  await expect(find(page)).toBeFocused();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('');
});

test('a setback leads to reading, with what was going on around it', async ({ page }) => {
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByLabel('What did not happen, in one line').fill('the walk');
  await box.getByRole('textbox', { name: 'What was going on around you' }).fill('little sleep');
  await box.getByRole('radio', { name: 'keep it as it is' }).check();
  await box.getByRole('button', { name: 'Put this down' }).click();
  await find(page).click();
  await expect(dialog(page).getByRole('searchbox')).toHaveValue('the walk, little sleep');
  await expect(results(page).first()).toBeVisible();
});

test('the search is fetched at the press, not with the note', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await logOnDevice(page);
  await logWin(page, 'opened the window');
  await expect(find(page)).toBeVisible();
  expect(asked.filter((url) => /pagefind|_astro\/dialog/.test(url))).toEqual([]);
  await find(page).click();
  await expect.poll(() => asked.some((url) => url.includes('/_astro/dialog'))).toBe(true);
});

test('words of danger in a note show support first', async ({ page }) => {
  await logOnDevice(page);
  await logWin(page, 'told a friend i want to die');
  await find(page).click();
  await expect(dialog(page).getByText('there are people you can reach now')).toBeVisible();
});

test('an earlier note asks for nothing', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00');
  await seed(page, [aWin({ text: 'opened the curtains' })]);
  await page.goto('/tools/win-log/');
  await tool(page, 'win-log');
  await expect(page.getByText('opened the curtains').first()).toBeVisible();
  await expect(find(page)).toHaveCount(0);
});

test('when the search cannot load, one sentence says so, and the page stays where it is', async ({ page }) => {
  await logOnDevice(page);
  await logWin(page, 'opened the window');
  await page.route('**/_astro/dialog.*', (route) => route.abort());
  await find(page).click();
  await expect(page.getByText('The search could not be opened.')).toBeVisible();
  await expect(page).toHaveURL(/\/tools\/win-log\/$/);
});
