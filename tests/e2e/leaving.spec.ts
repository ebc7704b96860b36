import { SAME_PRESS } from '../../src/components/record/use-once';
import { expect, keptEntries, test, tool } from './fixtures';

const ASK = { name: 'Where may this be kept?' };

/** Notes something where nothing is kept yet. */
async function noted(page: import('@playwright/test').Page) {
  await page.goto('/articles/values-in-small-steps/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('drank some water');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByText('Noted. You did that.')).toBeVisible();
  return log;
}

test('a link that would lose a note asks first, keeps it, and goes on', async ({ page }) => {
  const log = await noted(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Practice' }).first().click();
  const ask = log.getByRole('group', ASK);
  await expect(ask.getByRole('alert')).toHaveText(/is not kept yet/);
  await expect(ask).toBeFocused();
  await ask.getByRole('button', { name: 'On this device' }).click();
  await expect(page).toHaveURL(/\/practice\/$/);
  await expect(page.locator('.entry').getByText('drank some water')).toBeVisible();
});

test('a link that would lose words half written asks first, and they are there on the way back', async ({ page }) => {
  await page.goto('/articles/values-in-small-steps/');
  const log = await tool(page, 'win-log');
  await tool(page, 'tiny-action');
  const line = log.getByLabel('One small thing you did');
  await line.fill('half of a');
  const link = page.getByRole('navigation').getByRole('link', { name: 'Practice' }).first();
  await link.click();
  await expect(page.getByRole('group', ASK)).toHaveCount(1);
  await expect(log.getByRole('group', ASK).getByRole('alert')).toHaveText(/is not kept yet/);
  await expect(line).toHaveValue('half of a');
  await log.getByRole('button', { name: 'For this visit' }).click();
  await expect(page).toHaveURL(/\/practice\/$/);
  await page.goBack();
  await tool(page, 'win-log');
  await expect(line).toHaveValue('half of a');
});

test('a link is held for no words that were wiped away, and for no tick alone', async ({ page }) => {
  await page.goto('/articles/values-in-small-steps/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('half');
  await log.getByLabel('One small thing you did').fill('');
  const picker = await tool(page, 'value-picker');
  await picker.getByRole('checkbox').first().check();
  await page.getByRole('navigation').getByRole('link', { name: 'Practice' }).first().click();
  await expect(page).toHaveURL(/\/practice\/$/);
});

test('words in a form that never keeps any hold no link', async ({ page }) => {
  await page.goto('/tools/prompt-card/');
  const box = await tool(page, 'prompt-card');
  await box.getByLabel('What it is about, in your words').fill('the stairs');
  await page.getByRole('navigation').getByRole('link', { name: 'Practice' }).first().click();
  await expect(page).toHaveURL(/\/practice\/$/);
});

test('a second press goes, and so does the way to support at once', async ({ page }) => {
  await noted(page);
  const link = page.getByRole('navigation').getByRole('link', { name: 'Tools' }).first();
  // Both at once, in the page: a test runner’s own presses may come further apart than a finger’s.
  await link.evaluate((one: HTMLElement) => [one, one].forEach((pressed) => pressed.click()));
  await expect(page.getByRole('alert'), 'a press that bounces is one press').toHaveText(/is not kept yet/);
  await expect(page).not.toHaveURL(/\/tools\/$/);
  await page.waitForTimeout(SAME_PRESS);
  await link.click();
  await expect(page).toHaveURL(/\/tools\/$/);
  expect(await keptEntries(page)).toEqual([]);

  await noted(page);
  await page.getByRole('link', { name: 'Support now' }).first().click();
  await expect(page).toHaveURL(/\/support\/$/);
  await noted(page);
  await page.getByRole('link', { name: 'Pause', exact: true }).first().click();
  await expect(page).toHaveURL(/\/tools\/pause\/$/);
});

test('“do not keep it” is asked once, and holds nobody', async ({ page }) => {
  const log = await noted(page);
  await log.getByRole('button', { name: 'Do not keep it' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Tools' }).first().click();
  await expect(page).toHaveURL(/\/tools\/$/);
});

test('of several tools in an article, the one that was written with asks', async ({ page }) => {
  await noted(page);
  await tool(page, 'tiny-action');
  await tool(page, 'value-picker');
  await expect(page.getByRole('group', ASK)).toHaveCount(1);
  const picker = page.locator('[data-tool="value-picker"]');
  await picker.getByRole('checkbox').first().check();
  await picker.getByRole('button', { name: 'Keep these' }).click();
  await expect(picker.getByRole('group', ASK)).toBeVisible();
  await expect(page.getByRole('group', ASK)).toHaveCount(1);
});
