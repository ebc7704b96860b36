import { expect, kept, test, tool } from '../fixtures';
import { press, tabTo } from '../keys';
import { planOnDevice } from '../notes';

test('a plan gets another moment, without a mouse, and its first wording stays beside it', async ({ page }) => {
  await planOnDevice(page);
  const box = await tool(page, 'tiny-action');
  await press(page, 'Another time');
  await tabTo(page, 'When, from now on');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('the bread is done');
  await press(page, 'Move it');
  await expect(box.getByText('When the bread is done, I will walk to the corner')).toBeVisible();
  await expect(box.getByText('An earlier wording was kept too:')).toBeVisible();
  await page.reload();
  await expect(box.getByText('When the bread is done, I will walk to the corner')).toBeVisible();
});

test('a change that leaves a line empty is asked for that line, and the plan stays', async ({ page }) => {
  await planOnDevice(page);
  const box = await tool(page, 'tiny-action');
  await box.getByRole('button', { name: /^Change:/ }).click();
  const when = box.locator('.stack').getByLabel('When', { exact: true });
  await when.fill(' ');
  await box.getByRole('button', { name: 'Save the change' }).click();
  await expect(when).toBeFocused();
  await expect(when).toHaveAccessibleErrorMessage('There are no words here yet. A single one is enough.');
  await box.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(box.getByText('I will walk to the corner')).toBeVisible();
});

test('a plan can be left for today: that is fine, and nothing is noted', async ({ page }) => {
  await planOnDevice(page);
  const box = await tool(page, 'tiny-action');
  await box.getByRole('button', { name: 'Not today' }).click();
  await expect(box.getByText('Not today is fine.')).toBeVisible();
  await page.goto('/practice/');
  await expect(page.locator('.story-day .entry')).toHaveCount(1);
});

test('what is missing is said at its field, in view, and goes when one writes', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await box.getByRole('button', { name: 'Keep this plan' }).click();
  const said = box.getByText('Which action? A few words are enough.');
  await expect(said).toBeInViewport();
  await expect(box.getByLabel('I will', { exact: true })).toBeFocused();
  await page.keyboard.type('rest');
  await expect(said).toBeHidden();
});

test('where what shows a plan does not load, its words stand, and are kept on the device', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  // The connection is gone from here on.
  await page.route('**/*', (route) => route.abort());
  await box.getByLabel('I will', { exact: true }).fill('walk to the corner');
  await box.getByLabel('When', { exact: true }).fill('the kettle boils');
  await box.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(box.getByText('When the kettle boils, I will walk to the corner.')).toBeVisible();
  await expect(box.getByText('What you wrote stands as it is.')).toBeVisible();
  await box.getByRole('button', { name: 'On this device' }).click();
  await expect(box.getByText('Saved on this device.')).toBeVisible();
  expect(Object.values(await kept(page)).join()).toContain('walk to the corner');
  await page.unroute('**/*');
  await page.reload();
  await expect(box.getByRole('button', { name: /^Change:/ })).toBeVisible();
});
