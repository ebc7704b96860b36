import { expect, kept, test, tool } from './fixtures';
import type { Page } from '@playwright/test';

/** Notes two things and keeps them on this device; the next page then sets that state aside. */
async function twoNotes(page: Page) {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('Opened the window');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await log.getByLabel('One small thing you did').fill('Drank some water');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.locator('form').getByText('Saved on this device.')).toBeVisible();
}

test('what was deleted by mistake comes back from an earlier state', async ({ page }) => {
  await twoNotes(page);
  await page.goto('/practice/record/');
  await expect(page.getByText(/^Today, .*: 2 notes$/)).toBeVisible();
  await page.goto('/practice/');
  await page.getByRole('button', { name: 'Delete: Opened the window' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await page.goto('/practice/record/');
  await page.getByRole('button', { name: /^What is missing since/ }).click();
  await expect(page.getByText('1 note was deleted or lost since then.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring that back' }).click();
  await expect(page.getByText('1 note is back.')).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByText('Opened the window', { exact: true })).toBeVisible();
  await expect(page.getByText('Drank some water', { exact: true })).toBeVisible();
});

test('earlier states can be let go', async ({ page }) => {
  await twoNotes(page);
  await page.goto('/practice/record/');
  await page.getByText('Remove these earlier states').click();
  await page.getByRole('button', { name: 'Remove them' }).click();
  await expect(page.getByText('The earlier states are gone.')).toBeVisible();
  await expect(page.getByText(/: 2 notes$/)).toBeHidden();
});

test('an erasure by mistake can be taken back until the page is left', async ({ page }) => {
  await twoNotes(page);
  await page.goto('/practice/record/');
  const erase = async () => {
    await page.getByRole('button', { name: 'Erase …' }).click();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText('Everything here is erased from this browser.')).toBeVisible();
  };
  await erase();
  expect(await kept(page)).toEqual({});
  await page.getByRole('button', { name: 'Bring it all back' }).click();
  await expect(page.getByText('Your notes are back as they were.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 notes are kept on this device, in this browser.')).toBeVisible();
  await erase();
  await page.goto('/practice/');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Erase …' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it all back' })).toBeHidden();
  expect(await kept(page)).toEqual({});
});

test('an erasure whose part does not load says so, and nothing has changed', async ({ page }) => {
  await page.route(/\/seldom\.[^/]+\.js$/, (route) => route.abort());
  await twoNotes(page);
  await page.goto('/practice/record/');
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('The part that erases did not load, so everything is as it was.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('2 notes are kept on this device, in this browser.')).toBeVisible();
});
