import { aValue } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { keepOnDevice, press, remove, tabTo, typeInto } from '../keys';
import { seed } from '../seeds';

test('words are picked, one for today, changed, deleted and brought back, without a mouse', async ({ page }) => {
  await page.goto('/tools/value-picker/');
  const box = await tool(page, 'value-picker');
  await tabTo(page, 'Rest');
  await page.keyboard.press('Space');
  await typeInto(page, 'Or in your own words', 'time with the dog');
  await press(page, 'Keep these');
  await expect(box.getByText('What you said matters to you')).toBeVisible();
  await keepOnDevice(page);
  await box.getByRole('radio', { name: 'time with the dog' }).focus();
  await page.keyboard.press('Space');
  await expect(box.getByText('Today: time with the dog.')).toBeVisible();
  await box.getByRole('radio', { name: 'Rest', exact: true }).focus();
  await page.keyboard.press('Space');
  await expect(box.getByText('Today: Rest.'), 'with what it can mean').toContainText(/Today: Rest\. .{20}/);
  await press(page, /^Change: time with the dog/);
  await tabTo(page, 'The word');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('walks with the dog');
  await press(page, 'Save the change');
  await expect(box.locator('.entry-text').getByText('walks with the dog')).toBeVisible();
  await remove(page, /^Delete: walks with the dog/);
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await page.reload();
  await expect(box.locator('.entry-text').getByText('walks with the dog')).toBeVisible();
  expect((await keptEntries(page)).map(({ label }) => label).sort()).toEqual(['Rest', 'walks with the dog']);
});

test('two deleted in a row are both brought back', async ({ page }) => {
  await seed(page, [aValue({ id: 'calm', label: 'Calm' }), aValue({ id: 'rest', label: 'Rest' })]);
  await page.goto('/tools/value-picker/');
  const box = await tool(page, 'value-picker');
  await box.getByRole('button', { name: /^Delete: Calm/ }).click();
  await box.getByRole('button', { name: /^Delete: Rest/ }).click();
  await box.getByRole('button', { name: 'Undo' }).click();
  await expect(box.getByText('Another one was deleted before.')).toBeVisible();
  await box.getByRole('button', { name: 'Undo' }).click();
  await expect(box.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect(box.locator('.entry-text').getByText('Calm')).toBeVisible();
  await expect(box.locator('.entry-text').getByText('Rest')).toBeVisible();
});

test('nothing picked, none today, and a fourth word each get a sentence', async ({ page }) => {
  await page.goto('/tools/value-picker/');
  const box = await tool(page, 'value-picker');
  await box.getByRole('button', { name: 'Keep these' }).click();
  await expect(box.getByText('Nothing is picked yet.')).toBeVisible();
  await box.getByRole('button', { name: 'None today' }).click();
  await expect(box.getByText('None today. That is fine.')).toBeVisible();
  await expect(box.getByText('Nothing is picked yet.')).toBeHidden();
  for (const n of [0, 1, 2]) await box.getByRole('checkbox').nth(n).check();
  await box.getByRole('checkbox').nth(3).click();
  await expect(box.getByText('Three is enough to carry for now.')).toBeVisible();
  await expect(box.getByRole('checkbox').nth(3)).not.toBeChecked();
});

test('the words go on paper when asked for, and on an empty sheet otherwise', async ({ page }) => {
  await seed(page, [aValue({ label: 'time with the dog' })]);
  await page.goto('/tools/value-picker/');
  const box = await tool(page, 'value-picker');
  await page.emulateMedia({ media: 'print' });
  await expect(box.locator('.worksheet')).toBeVisible();
  await expect(box.locator('.live')).toBeHidden();
  await page.evaluate(() => (document.documentElement.dataset.print = 'mine'));
  await expect(box.locator('.entry-text').getByText('time with the dog')).toBeVisible();
  await expect(box.locator('.worksheet')).toBeHidden();
});
