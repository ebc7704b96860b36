import { expect, keptEntries, test, tool } from './fixtures';

/** A page that shows one kept note, and a second page that empties the storage under it. */
test.beforeEach(async ({ page, context }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('Opened the window');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText('Saved on this device.').first()).toBeVisible();
  const other = await context.newPage();
  await other.goto('/about/');
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText('Your notes are still on this page.')).toBeVisible();
});

test('notes that were swept away can be put back', async ({ page }) => {
  await page.getByRole('button', { name: 'No, put them back' }).click();
  await expect(page.getByText('Your notes are still on this page.')).toBeHidden();
  expect(await keptEntries(page)).toMatchObject([{ text: 'Opened the window' }]);
  await page.reload();
  await expect(page.getByText('Opened the window')).toBeVisible();
});

test('when it was the reader, nothing comes back', async ({ page }) => {
  await page.getByRole('button', { name: 'Yes, start empty' }).click();
  await expect(page.getByText('Opened the window')).toBeHidden();
  await page.reload();
  await tool(page, 'win-log');
  await expect(page.getByText('Opened the window')).toBeHidden();
});

test('what the browser cleared while nobody looked is said, and nothing is blamed', async ({ page }) => {
  await page.evaluate(async () => {
    localStorage.clear();
    for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name!);
  });
  await page.goto('/practice/');
  await expect(page.getByText('this browser has cleared them')).toBeVisible();
  await expect(page.getByText('Nothing is written here yet')).toBeHidden();
});
