import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { anEntry } from '../../factories';
import { clipboard, expect, test, tool } from '../fixtures';
import { keepOnDevice, press, remove, tabTo, typeInto } from '../keys';

const SAM = anEntry('ally', {
  name: 'Sam',
  trying: 'to go outside',
  helps: 'a short message',
  doesNotHelp: 'advice',
  rhythm: 'on Sundays',
  stopWord: '“not today”',
});

/** The tool with a card of before, opened. */
async function withCard(page: Page, fields: object = {}) {
  await page.addInitScript(
    (entry) => {
      localStorage.setItem('foothold:setting:keep', 'device');
      localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry));
    },
    { ...SAM, ...fields },
  );
  await page.goto('/tools/ally-card/');
  const box = await tool(page, 'ally-card');
  await box.getByRole('button', { name: 'Open the card' }).click();
  return box;
}

/** What the clipboard got. */
async function copied(page: Page) {
  await page.getByRole('button', { name: 'Copy my words' }).click();
  await expect(page.getByRole('button', { name: 'Copied.' })).toBeVisible();
  return clipboard(page);
}

test('a card is written, ticked and copied without a mouse, and found again', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/tools/ally-card/');
  const box = await tool(page, 'ally-card');
  await expect(box.getByText('Only if this person feels safe.').first()).toBeVisible();
  await expect(box.getByText('keep the card for yourself').first()).toBeVisible();
  await typeInto(page, 'What I am trying', 'to go outside');
  await press(page, 'a short message');
  await press(page, 'being asked, not told');
  await press(page, 'More lines');
  await typeInto(page, 'Who it is for', 'Sam');
  await press(page, 'Make the card');
  await expect(box.getByText('It stays here until you hand it on.')).toBeVisible();
  await keepOnDevice(page);

  await expect(box.locator('.ally-sheet')).toContainText('a short message, being asked, not told');
  await expect(box.locator('.ally-sheet')).not.toContainText('Sam');
  await press(page, 'What I am trying', 'Space');
  await expect(box.locator('.ally-sheet')).not.toContainText('to go outside');
  await tabTo(page, 'A side for them');
  await page.keyboard.press('Space');
  expect(await copied(page)).toBe('A few words from me\nWhat helps: a short message, being asked, not told');
  await box.getByLabel('A side for them').check();
  await box.getByLabel('Who it is for').check();
  expect(await copied(page)).toMatch(
    /^A few words from me\nFor: Sam\nWhat helps: .*\n\nFor you who read this\nAsk how/,
  );

  await page.reload();
  await expect(box.getByText('to go outside')).toBeVisible();
  await press(page, 'Open the card');
  await expect(box.locator('.ally-sheet')).toContainText('to go outside');
});

test('one line is enough, without a name; an empty card is no error; several can stand', async ({ page }) => {
  await page.goto('/tools/ally-card/');
  const box = await tool(page, 'ally-card');
  await box.getByRole('button', { name: 'Make the card' }).click();
  await expect(box.getByText('One line is enough, any of them.')).toBeVisible();
  await box.getByRole('textbox', { name: 'What helps' }).fill('quiet');
  await box.getByRole('button', { name: 'Make the card' }).click();
  await expect(box.locator('.ally-sheet')).toContainText('quiet');
  await expect(box.locator('.ally-sheet')).not.toContainText('For you who read this');
  await box.getByRole('button', { name: 'On this device' }).click();
  await box.getByRole('checkbox', { name: 'What helps' }).uncheck();
  await expect(box.getByText('Nothing is ticked, so the card is empty.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'Print the card' })).toBeHidden();

  await box.getByRole('button', { name: 'Close the card' }).click();
  await box.getByRole('button', { name: 'Write another card' }).click();
  await box.getByRole('textbox', { name: 'What I am trying' }).fill('to rest');
  await box.getByRole('button', { name: 'Make the card' }).click();
  await page.reload();
  await expect(box.getByRole('button', { name: 'Open the card' })).toHaveCount(2);
  await page.goto('/practice/');
  await expect(page.locator('.story-day').getByText('What helps: quiet')).toBeVisible();
});

test('where the browser does not let us copy, the words go into a file', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  const box = await withCard(page);
  const asked = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Copy my words' }).click();
  const file = await asked;
  expect(file.suggestedFilename()).toBe('notes.txt');
  expect(readFileSync(await file.path(), 'utf8')).toContain('What helps: a short message');
});

test('a code holds the words, for eyes and ears, and says when they are too many', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const box = await withCard(page);
  await press(page, 'Show it as a code');
  const code = box.getByRole('img', { name: 'It holds the words of the card above' });
  await expect(code).toBeVisible();
  await expect(box.getByText('The code holds the words, no link.')).toBeVisible();
  const light = await code.locator('rect').evaluate((ground) => getComputedStyle(ground).fill);
  expect(light).toBe('rgb(255, 255, 255)');
  expect(asked.join(' ')).not.toMatch(/Sam|outside/);
  await press(page, 'Put the code away');
  await expect(code).toBeHidden();
});

test('words that are too many for a code are said to be, kindly', async ({ page }) => {
  const box = await withCard(page, { helps: 'tea '.repeat(220) });
  await box.getByRole('button', { name: 'Show it as a code' }).click();
  await expect(box.getByText('These are more words than a phone could read from a code.')).toBeVisible();
  await box.getByRole('checkbox', { name: 'What helps' }).uncheck();
  await expect(box.getByRole('img')).toBeVisible();
});

test('the card is printed alone, and nothing of it stays behind', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => undefined));
  const box = await withCard(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('to go outside').first()).toBeHidden();
  await expect(box.locator('.blank').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await box.getByRole('button', { name: 'Print the card' }).click();
  await page.emulateMedia({ media: 'print' });
  const paper = (await page.locator('body').innerText()).trim();
  expect(paper).toMatch(/^A few words from me\s+What I am trying\s+to go outside/);
  expect(paper).toMatch(/That is fine\.$/);
  expect(paper).not.toMatch(/Sam|Foothold/);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('a card can be changed, a line of it emptied, deleted and brought back', async ({ page }) => {
  const box = await withCard(page);
  await press(page, /^Change: Sam/);
  await box.getByLabel('Their name').fill('');
  await box.getByRole('textbox', { name: 'How often' }).fill('when I ask');
  await press(page, 'Save the change');
  await expect(box.locator('.ally-sheet')).toContainText('when I ask');
  await remove(page, /^Delete: What you are trying/);
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await expect(box.locator('.entry').getByText('What you are trying: to go outside')).toBeVisible();
});

test('a line half written is there after a reload, when things are kept', async ({ page }) => {
  await page.goto('/tools/ally-card/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  const box = await tool(page, 'ally-card');
  await box.getByRole('textbox', { name: 'What I am trying' }).fill('to go out');
  await page.reload();
  await expect(box.getByRole('textbox', { name: 'What I am trying' })).toHaveValue('to go out');
});
