import { expect, keptEntries, test, tool } from '../fixtures';
import { choose, keepOnDevice, press, remove, tabTo, typeInto } from '../keys';
import { logOnDevice, logWin } from '../notes';

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

test('of many lines the latest five are shown, the others at a press, and all on paper', async ({ page }) => {
  const log = await logOnDevice(page);
  for (const n of [1, 2, 3, 4, 5, 6, 7]) await logWin(page, `thing ${n}`);
  const lines = log.locator('.entries .entry-text');
  await expect(lines).toHaveText(['thing 7', 'thing 6', 'thing 5', 'thing 4', 'thing 3']);
  await press(page, 'Show 2 more');
  await expect(lines).toHaveCount(7);
  await expect(page.getByRole('button', { name: 'Show fewer', expanded: true })).toBeFocused();
  await press(page, 'Show fewer');
  await expect(lines).toHaveCount(5);
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-asked', '')));
  await press(page, /^Print/);
  await expect(page.locator('html[data-asked]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(lines).toHaveCount(7);
  await expect(lines.last()).toBeVisible();
});
