import { readFileSync } from 'node:fs';
import { expect, keptEntries, test, tool } from './fixtures';

test('a newcomer reads, picks a value, builds an action, logs a win, and finds it all again', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /feel like myself/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Small steps towards what matters');

  const picker = await tool(page, 'value-picker');
  await picker.getByLabel('Calm', { exact: true }).check();
  await picker.getByLabel('Or in your own words').fill('being there for the dog');
  await picker.getByRole('button', { name: 'Keep these' }).click();
  await expect(picker.getByText('Not kept yet.')).toBeVisible();
  expect(await keptEntries(page), 'nothing is kept before the reader says where').toEqual([]);
  await picker.getByRole('button', { name: 'On this device' }).click();
  await expect(picker.getByText('Saved on this device.')).toBeVisible();
  await picker.getByRole('radio', { name: 'being there for the dog' }).check();
  await expect(picker.getByText('Today: being there for the dog.')).toBeVisible();

  const action = await tool(page, 'tiny-action');
  await expect(action.getByRole('radio', { name: 'being there for the dog' })).toBeVisible();
  await action.getByLabel('I will', { exact: true }).fill('fill the water bowl');
  await action.getByRole('button', { name: 'the kettle boils' }).click();
  await expect(action.getByText('When the kettle boils, I will fill the water bowl.')).toBeVisible();
  await action.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(action.getByText('Saved on this device.')).toBeVisible();

  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('I opened the curtains');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  await expect(log.getByText('You did. You wrote this here, today.')).toBeVisible();
  await log.getByText('Add more about it').click();
  await log.getByRole('radio', { name: 'the same' }).check();
  await log.getByLabel('What helped').fill('the light');
  await log.getByRole('button', { name: 'Add this' }).click();
  await expect(log.getByText('the light')).toBeVisible();

  await page.goto('/practice/');
  const story = page.locator('.story-day');
  await expect(story.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  for (const words of [
    'Calm',
    'being there for the dog',
    'fill the water bowl',
    'I opened the curtains',
    'the light',
  ]) {
    await expect(story.getByText(words).first()).toBeVisible();
  }
  await page.reload();
  await expect(story.getByText('I opened the curtains')).toBeVisible();
  await story.getByRole('link', { name: 'Where it was written' }).first().click();
  await expect(page).toHaveURL(/values-in-small-steps\/#/);

  await page.goto('/practice/record/');
  await expect(page.getByText('4 notes are kept on this device')).toBeVisible();
  await expect(page.getByText('Last copy made: never.')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.html$/);
  const file = await download.path();
  expect(readFileSync(file, 'utf8')).toContain('I opened the curtains');
  await expect(page.getByText('Last copy made: today.')).toBeVisible();

  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything here is erased')).toBeVisible();
  expect(await keptEntries(page)).toEqual([]);
  await page.reload();
  await expect(page.getByText('Nothing is kept.')).toBeVisible();

  await page.getByLabel('The file').setInputFiles(file);
  await expect(page.getByText('4 new.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByText('4 notes are back. They are on this page and not kept yet.')).toBeVisible();
  await page
    .getByRole('group', { name: 'Where may this be kept?' })
    .getByRole('button', { name: 'On this device' })
    .click();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  await page.goto('/practice/');
  for (const words of ['being there for the dog', 'fill the water bowl', 'I opened the curtains', 'the light']) {
    await expect(story.getByText(words).first()).toBeVisible();
  }
});

test('what is picked in one article is offered in the next', async ({ page }) => {
  await page.goto('/articles/values-in-small-steps/');
  const picker = await tool(page, 'value-picker');
  await picker.getByLabel('Courage').check();
  await picker.getByRole('button', { name: 'Keep these' }).click();
  await picker.getByRole('button', { name: 'On this device' }).click();
  await expect(picker.getByText('Saved on this device.')).toBeVisible();

  await page.goto('/articles/trusting-yourself-again/');
  const next = await tool(page, 'value-picker');
  await expect(next.getByRole('radio', { name: 'Courage' })).toBeVisible();
  const action = await tool(page, 'tiny-action');
  await expect(action.getByRole('radio', { name: 'Courage' })).toBeChecked();
});

test('a deleted note can be brought back', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('a walk to the corner');
  await log.getByLabel('One small thing you did').press('Enter');
  await log.getByRole('button', { name: 'For this visit' }).click();
  await log.getByRole('button', { name: /^Delete/ }).click();
  await expect(log.getByText('a walk to the corner')).toHaveCount(0);
  await log.getByRole('button', { name: 'Undo' }).click();
  await expect(log.getByText('a walk to the corner').first()).toBeVisible();
});

test('an unfinished line is still there after a reload, when things are kept', async ({ page }) => {
  await page.goto('/tools/win-log/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('half a sen');
  await page.reload();
  await expect((await tool(page, 'win-log')).getByLabel('One small thing you did')).toHaveValue('half a sen');
});

test('the cue of a plan goes out as a calendar file that names nothing', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  const action = await tool(page, 'tiny-action');
  await action.getByLabel('I will', { exact: true }).fill('take one slow breath');
  await action.getByRole('button', { name: 'I wash my hands' }).click();
  await action.getByRole('button', { name: 'Keep this plan' }).click();
  await action.getByText('Put the moment in my calendar').click();
  await action.getByLabel('At what time').fill('08:15');
  await action.getByLabel('Every day').check();
  const downloading = page.waitForEvent('download');
  await action.getByRole('button', { name: 'Make the file' }).click();
  const calendar = readFileSync(await (await downloading).path(), 'utf8');
  expect(calendar).toContain('SUMMARY:A small step');
  expect(calendar).toMatch(/DTSTART:\d{8}T081500\r/);
  expect(calendar).toContain('RRULE:FREQ=DAILY');
  expect(calendar).not.toContain('breath');
});

test('a press that comes twice is one win', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('one slow breath');
  await log.getByRole('button', { name: 'Log it' }).dblclick();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  await expect(log.getByText('Not kept yet')).toHaveCount(0);
  expect(await keptEntries(page)).toHaveLength(1);
});

test('a fourth word is not taken, and not lost', async ({ page }) => {
  await page.goto('/tools/value-picker/');
  const picker = await tool(page, 'value-picker');
  for (const word of ['Calm', 'Rest', 'Honesty']) await picker.getByLabel(word, { exact: true }).check();
  await picker.getByLabel('Or in your own words').fill('the sea');
  await picker.getByRole('button', { name: 'Keep these' }).click();
  await expect(picker.getByText('Three is enough to carry for now.')).toBeVisible();
  await expect(picker.getByLabel('Or in your own words')).toHaveValue('the sea');
  await picker.getByLabel('Rest', { exact: true }).uncheck();
  await picker.getByRole('button', { name: 'Keep these' }).click();
  await expect(picker.getByText('the sea').first()).toBeVisible();
});

test('a plan made smaller keeps its first wording', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  const action = await tool(page, 'tiny-action');
  await action.getByLabel('I will', { exact: true }).fill('drink a glass of water');
  await action.getByRole('button', { name: 'I wash my hands' }).click();
  await action.getByText('A smaller version, and a hard moment').click();
  await action.getByLabel('Smaller still').fill('take a sip');
  await action.getByRole('button', { name: 'Keep this plan' }).click();
  await action.getByRole('button', { name: 'Make it smaller' }).click();
  await expect(action.getByText('When I wash my hands, I will take a sip')).toBeVisible();
  await expect(action.getByText('drink a glass of water')).toBeVisible();
});

test('details can be added to a win on another day, and zero is an answer', async ({ page }) => {
  await page.goto('/tools/win-log/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  let log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('watered the plant');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  log = await tool(page, 'win-log');
  await log.getByRole('button', { name: 'Add more' }).click();
  await log.getByText('In numbers, if you like').click();
  await log.getByLabel('After', { exact: true }).fill('0');
  await log.getByRole('button', { name: 'Add this' }).click();
  await expect(log.getByText('After, 0 to 10:')).toBeVisible();
  expect((await keptEntries(page))[0]?.afterScale).toBe(0);
});

test('own words go on paper only when asked for', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('a private line');
  await log.getByRole('button', { name: 'Log it' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(log.getByText('a private line').first()).toBeHidden();
  await expect(log.locator('.worksheet')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => (window.print = () => undefined));
  await log.getByRole('button', { name: 'Print this page with what I wrote' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(log.getByText('a private line').first()).toBeVisible();
  await expect(log.locator('.worksheet')).toBeHidden();
});
