import { expect, keptEntries, test, tool } from '../fixtures';
import { choose, keepOnDevice, press, remove, tabTo, typeInto } from '../keys';

test('nothing to note today is fine, and notes nothing', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await press(page, 'Not today');
  await expect(log.getByText('Not today is fine.')).toBeVisible();
  await typeInto(page, 'One small thing you did', 'sat by the window');
  await expect(log.getByText('Not today is fine.')).toBeHidden();
  await expect(log.getByRole('button', { name: 'Not today' })).toBeHidden();
  expect(await keptEntries(page)).toEqual([]);
});

test('a line is logged, added to, changed, deleted and brought back, without a mouse', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await typeInto(page, 'One small thing you did', 'opened the curtain');
  await choose(page, 'I did it', 'I came back');
  await press(page, 'Log it');
  await expect(log.getByText('Noted. You came back.')).toBeVisible();
  await keepOnDevice(page);
  await press(page, 'Add more');
  await choose(page, 'lighter', 'the same');
  await typeInto(page, 'What helped', 'the light');
  await press(page, 'Add this');
  await expect(log.getByText('The same is an answer too.').first()).toBeVisible();
  await press(page, /^Change: opened the curtain/);
  await tabTo(page, 'What you did');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('opened both curtains');
  await press(page, 'Save the change');
  await expect(log.locator('.entries').getByText('opened both curtains')).toBeVisible();
  await remove(page, /^Delete: opened both curtains/);
  await press(page, 'Undo');
  await expect(log.getByText('It is back.')).toBeVisible();
  await page.reload();
  await expect(log.locator('.entries').getByText('opened both curtains')).toBeVisible();
  expect(await keptEntries(page)).toMatchObject([{ how: 'came-back', after: 'same', helped: 'the light' }]);
});
