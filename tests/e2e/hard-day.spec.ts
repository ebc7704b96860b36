import { SAME_PRESS } from '../../src/components/record/use-once';
import { expect, keptEntries, test, tool } from './fixtures';
import { shifts, watchShifts } from './shifts';
import { keepOnDevice, press, tabTo } from './keys';

const FEET = 'Press both feet, or your back, into what holds you. Let go.';

test('on a hard day a tool is one choice, with grounding and people before it, without a mouse', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await press(page, 'A hard day?');
  await expect(log.getByText(FEET)).toBeVisible();
  await expect(log.getByLabel('One small thing you did')).toBeHidden();
  const order = await log.locator('.live').innerText();
  expect(order.indexOf(FEET)).toBeLessThan(order.indexOf('somebody safe'));
  expect(order.indexOf('somebody safe')).toBeLessThan(order.indexOf('I got through the day'));
  await press(page, 'I got through the day');
  await keepOnDevice(page);
  await tabTo(page, 'Take it back');
  await press(page, 'Continue anyway');
  await expect(log.getByLabel('One small thing you did')).toBeVisible();
  await expect(log.locator('.entry').getByText('I got through the day')).toBeVisible();
});

test('it holds for the visit, for every tool, and stands nowhere in the record', async ({ page, context }) => {
  await page.goto('/articles/values-in-small-steps/');
  const plan = await tool(page, 'tiny-action');
  await plan.getByRole('button', { name: 'A hard day?' }).click();
  await expect(plan.getByText(FEET)).toBeVisible();
  const log = await tool(page, 'win-log');
  await expect(log.getByText(FEET)).toBeVisible();
  await page.goto('/tools/setback/');
  await expect(page.getByText('It does not have to be looked at today.')).toBeVisible();
  expect(await keptEntries(page)).toEqual([]);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});

  const other = await context.newPage();
  await other.goto('/tools/setback/');
  await tool(other, 'setback');
  await expect(other.getByRole('button', { name: 'A hard day?' })).toBeVisible();
  await expect(other.getByText(FEET)).toBeHidden();
});

test('“continue anyway” is for one tool, “show every tool whole again” for each', async ({ page }) => {
  await page.goto('/articles/values-in-small-steps/');
  const plan = await tool(page, 'tiny-action');
  await plan.getByRole('button', { name: 'A hard day?' }).click();
  await plan.getByRole('button', { name: 'Continue anyway' }).click();
  await expect(plan.getByLabel('I will', { exact: true })).toBeVisible();
  const log = await tool(page, 'win-log');
  await log.getByRole('button', { name: 'Show every tool whole again' }).click();
  await expect(log.getByLabel('One small thing you did')).toBeVisible();
  await page.reload();
  await tool(page, 'win-log');
  await expect(page.getByText(FEET)).toHaveCount(0);
});

test('what was typed before is still there after', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('half a line');
  await log.getByRole('button', { name: 'A hard day?' }).click();
  await log.getByRole('button', { name: 'Continue anyway' }).click();
  await expect(log.getByLabel('One small thing you did')).toHaveValue('half a line');
});

test('one press can be taken back', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  const plan = await tool(page, 'tiny-action');
  await plan.getByRole('button', { name: 'A hard day?' }).click();
  await plan.getByRole('button', { name: 'I did one of these' }).click();
  await plan.getByRole('button', { name: 'On this device' }).click();
  // A press that bounces at once takes nothing back.
  await page.waitForTimeout(SAME_PRESS);
  await plan.getByRole('button', { name: 'Take it back' }).click();
  await expect(plan.getByText('Taken back.').first()).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByText('I did one of these')).toHaveCount(0);
});

test('erasing everything ends it', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByRole('button', { name: 'A hard day?' }).click();
  await expect(log.getByText(FEET)).toBeVisible();
  await page.goto('/practice/record/');
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByRole('button', { name: 'Erase everything' })).toBeHidden();
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});

test('a pause stays whole: it is made for such a day', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('foothold:setting:hard-day', '1'));
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  await expect(box.getByRole('button', { name: 'Start' })).toBeVisible();
  await expect(box.getByRole('button', { name: 'A hard day?' })).toHaveCount(0);
});

test('where the card does not load, the tool stays and says what still holds', async ({ page }) => {
  await page.route(/HardDayCard/, (route) => route.abort());
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByRole('button', { name: 'A hard day?' }).click();
  await expect(log.getByText('press both feet into the ground')).toBeVisible();
  await expect(log.getByLabel('One small thing you did')).toBeVisible();
});

for (const path of ['/tools/win-log/', '/tools/tiny-action/', '/']) {
  test(`a page that opens on a hard day does not shift: ${path}`, async ({ page }) => {
    await page.addInitScript(() => sessionStorage.setItem('foothold:setting:hard-day', '1'));
    await watchShifts(page);
    await page.goto(path);
    await expect(page.getByText(FEET).first()).toBeVisible();
    expect(await shifts(page)).toEqual([]);
  });
}

test('what was noted with the press stands there after a reload, to take back, not to note twice', async ({ page }) => {
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByRole('button', { name: 'A hard day?' }).click();
  await box.getByRole('button', { name: 'I put it aside' }).click();
  await box.getByRole('button', { name: 'On this device' }).click();
  await page.reload();
  await expect(box.getByText('Noted. It is enough for today.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'I put it aside' })).toHaveCount(0);
  await page.waitForTimeout(SAME_PRESS);
  await box.getByRole('button', { name: 'Take it back' }).click();
  await expect(box.getByRole('button', { name: 'I put it aside' })).toBeVisible();
  expect((await keptEntries(page)).filter(({ deleted }) => !deleted)).toEqual([]);
});

test('the practice page has the switch, too', async ({ page }) => {
  await page.goto('/practice/');
  const today = page.getByRole('region', { name: 'For today' });
  await today.getByRole('button', { name: 'A hard day?' }).click();
  await expect(today.getByText(FEET)).toBeVisible();
  await expect(today.getByLabel('One small thing you did')).toBeHidden();
});
