import type { Page } from '@playwright/test';
import { aWin, anEntry } from '../../factories';
import { expect, test, tool } from '../fixtures';
import { keepOnDevice, press } from '../keys';
import { fillRecord, noteOn } from '../notes';

const AIR = aWin({ id: 'win-a', text: 'stepped outside', helped: 'the cold air', ...noteOn(3) });
const AIR_AGAIN = aWin({ id: 'win-b', text: 'took the bins out', helped: 'The cold  air', ...noteOn(2) });
const CALL = aWin({ id: 'win-c', text: 'made the call', before: 'light', after: 'heavier', ...noteOn(1) });
const FEET = anEntry('feeling', { words: ['tense'], response: 'put my feet down', after: 'lighter' }, noteOn(1));

const lines = (page: Page) => page.locator('[data-tool="what-helps"] .help > .entry-text');

async function open(page: Page) {
  await page.goto('/tools/what-helps/');
  return tool(page, 'what-helps');
}

test('what helped stands as a list, and one of it is done again without a mouse', async ({ page }) => {
  await fillRecord(page, [AIR, AIR_AGAIN, CALL, FEET]);
  const box = await open(page);
  await expect(lines(page)).toHaveText(['The cold air', 'put my feet down']);
  await expect(box.getByText(/^Noted twice, the last time/)).toBeVisible();
  await expect(box.getByText('made the call')).toHaveCount(0);

  await press(page, 'Do this again: The cold');
  await expect(box.getByText('Nothing is noted until you say so.')).toBeVisible();
  await press(page, 'I did it');
  await expect(box.getByText('Noted. You did that.')).toBeVisible();
  await expect(box.getByText('Saved on this device.')).toBeVisible();
  await press(page, 'Back to the list');
  await expect(lines(page)).toHaveCount(2);

  await page.goto('/practice/');
  await expect(page.getByText('The cold  air', { exact: true }).first()).toBeVisible();
});

test('leaving it notes nothing, and a line leads to its note, which can be changed and deleted', async ({ page }) => {
  await fillRecord(page, [AIR]);
  const box = await open(page);
  await press(page, 'Do this again');
  await press(page, 'Leave it for now');
  await expect(box.getByText('It will be here another time.')).toBeVisible();

  await press(page, 'Its note');
  await expect(box.getByText('stepped outside')).toBeVisible();
  await press(page, 'Change: stepped outside');
  await box.getByLabel('What helped').fill('the night air');
  await box.getByRole('button', { name: 'Save the change' }).click();
  await expect(lines(page)).toHaveText(['the night air']);
  await box.getByRole('button', { name: /^Delete/ }).click();
  await expect(box.getByText('Nothing stands here yet')).toBeVisible();
  await expect(box.locator('.undo')).toBeFocused();
  await press(page, 'Undo');
  await expect(lines(page)).toHaveText(['the night air']);
  await page.reload();
  await expect(lines(page)).toHaveText(['the night air']);
});

test('an empty list says how a line gets there, and offers three things to try', async ({ page }) => {
  const box = await open(page);
  await expect(box.getByText('A line gets here when you note')).toBeVisible();
  await press(page, 'Try this: feet down');
  await expect(box.locator('.live').getByText('Press both feet, or your back, into what holds you.')).toBeVisible();
  await press(page, 'I did a smaller piece');
  await expect(box.getByText('The smaller size counts as it is.')).toBeVisible();
  await expect(box.getByRole('link', { name: 'Add how it felt' })).toBeHidden();
  await keepOnDevice(page);
  await expect(box.getByRole('link', { name: 'Add how it felt' })).toBeVisible();
  await page.reload();
  // It is noted, but nobody said that it helped.
  await expect(box.getByText('Nothing stands here yet')).toBeVisible();
});

test('a note written in an article leads back to its passage', async ({ page }) => {
  const from = { article: 'values-in-small-steps', section: 'the-story-of-one-small-win', tool: 'win-log' };
  await fillRecord(page, [{ ...AIR, from }]);
  const box = await open(page);
  await box.getByRole('button', { name: 'Its note' }).click();
  await expect(box.getByRole('link', { name: 'Where it was written' })).toHaveAttribute(
    'href',
    '/articles/values-in-small-steps/#the-story-of-one-small-win',
  );
});

test('odd words do not break the list', async ({ page }) => {
  const odd = ['x'.repeat(3000), '‏מוזיקה שקטה', '👩‍👩‍👧‍👦'.repeat(40), '<b>tea</b>'];
  await fillRecord(
    page,
    odd.map((helped, n) => aWin({ id: `odd-${n}`, helped, ...noteOn(n) })),
  );
  await open(page);
  await expect(lines(page)).toHaveText(odd);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
