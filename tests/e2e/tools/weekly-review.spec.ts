import type { Page } from '@playwright/test';
import { anEntry, aWin } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { keepOnDevice, press, remove, tabTo, typeInto } from '../keys';
import { fillRecord, noteOn } from '../notes';

const NOTES = [
  aWin({ id: 'win-a', text: 'stepped outside', helped: 'the cold air', ...noteOn(2) }),
  aWin({ id: 'win-b', text: 'opened the letter', how: 'smaller', ...noteOn(1) }),
  aWin({ id: 'win-c', text: 'long ago', helped: 'the sea', ...noteOn(20) }),
  anEntry('setback', { text: 'the call', choice: 'keep', lesson: 'before lunch' }, noteOn(1)),
];

async function open(page: Page) {
  await page.goto('/tools/weekly-review/');
  return tool(page, 'weekly-review');
}

test('a week is looked back on and one thing to change becomes a plan, without a mouse', async ({ page }) => {
  await fillRecord(page, NOTES);
  const box = await open(page);
  await expect(box.getByText('the cold air')).toBeVisible();
  await expect(box.getByText('the sea')).toHaveCount(0);
  await expect(box.getByText('the call')).toHaveCount(0);
  await press(page, 'Go on to the week in words');
  await expect(box.getByText(/^On two days you noted something: \w+day and \w+day\.$/)).toBeVisible();
  await expect(box.getByText('You did: stepped outside')).toBeVisible();
  await expect(box.getByText('In a smaller size: opened the letter')).toBeVisible();
  await expect(box.getByText('Put down, as it did not happen: the call')).toBeVisible();
  await expect(box.getByText('To know for next time: before lunch')).toBeVisible();
  await expect(box).not.toContainText('%');

  await typeInto(page, 'Anything you notice?', 'evenings are better');
  await typeInto(page, 'One thing to change', 'call in the evening');
  await press(page, 'Put this down');
  await expect(box.getByText('That is the whole of it.')).toBeVisible();
  await expect(box.getByText('evenings are better')).toBeVisible();
  await press(page, 'Make a tiny action of it');
  await expect(box.getByText(/It is a plan now, for when you have a minute/)).toBeVisible();
  await press(page, 'To the plan');
  await expect(page.getByText('When I have a minute, I will call in the evening').first()).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByText('evenings are better')).toBeVisible();
  await open(page);
  await expect(box.getByRole('link', { name: 'To the plan' })).toBeVisible();
});

test('it can stop after what helped, and keeps nothing then', async ({ page }) => {
  await fillRecord(page, NOTES);
  const box = await open(page);
  await press(page, 'Stop here');
  await expect(box.getByText('That is a whole look back.')).toBeVisible();
  await expect(box.getByText('the cold air')).toBeVisible();
  expect(await keptEntries(page)).toHaveLength(NOTES.length);
  await press(page, 'Go on after all');
  await expect(box.getByText('The week in words')).toBeVisible();
});

test('an empty week is a week, and nothing to note is an answer', async ({ page }) => {
  const box = await open(page);
  await expect(box.getByText('It was a week of getting through, and that is a week.')).toBeVisible();
  await press(page, 'Put a word down about it');
  await press(page, 'Put this down');
  await expect(box.getByText('There are no words yet.')).toBeVisible();
  await press(page, 'Nothing to note this week');
  await expect(box.getByText('Nothing to note is an answer too.').first()).toBeVisible();
  await keepOnDevice(page);
  await page.reload();
  await expect(box.locator('.entry')).toHaveCount(1);
  await expect(box.getByText('It was a week of getting through')).toBeVisible();
});

test('words on the way to a review are not lost: neither to a reload nor to “nothing to note”', async ({ page }) => {
  await fillRecord(page, NOTES);
  const box = await open(page);
  await press(page, 'Go on to the week in words');
  await typeInto(page, 'One thing to change', 'more rest');
  await expect(box.getByRole('button', { name: 'Nothing to note this week' })).toBeHidden();
  await page.reload();
  await press(page, 'Go on to the week in words');
  await expect(box.getByRole('textbox', { name: 'One thing to change' })).toHaveValue('more rest');
  await expect(box.getByRole('button', { name: 'Nothing to note this week' })).toBeHidden();
});

test('other days can be looked back on, and each week is known again', async ({ page }) => {
  await fillRecord(page, NOTES);
  const box = await open(page);
  await press(page, 'Other seven days');
  await tabTo(page, 'the last seven days');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box.getByText(/^Last week, /)).toBeVisible();
  await box.getByRole('button', { name: /Go on|Put a word/ }).click();
  await box.getByRole('button', { name: 'more rest' }).click();
  await expect(box.getByRole('textbox', { name: 'One thing to change' })).toHaveValue('more rest');
  await press(page, 'Put this down');
  await expect(box.getByText('That is the whole of it.')).toBeVisible();
  await box.getByRole('radio', { name: 'this week' }).check();
  await expect(box.getByText('That is the whole of it.')).toBeHidden();
});

test('a look back can be changed, deleted and brought back', async ({ page }) => {
  const review = anEntry('review', { week: '16–22 November 2026', change: 'less' }, noteOn(0));
  await fillRecord(page, [review]);
  const box = await open(page);
  await press(page, /^Change: 16/);
  await box.getByRole('textbox', { name: 'The week' }).fill('the week at the sea');
  await box.getByRole('button', { name: 'Save the change' }).click();
  await expect(box.getByText('the week at the sea')).toBeVisible();
  await remove(page, /^Delete/);
  await expect(box.locator('.undo')).toBeFocused();
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await page.reload();
  await tool(page, 'weekly-review');
  await expect(box.getByText('the week at the sea')).toBeVisible();
});
