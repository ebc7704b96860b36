import type { Locator, Page } from '@playwright/test';
import { expect, keptEntries, test, tool } from '../fixtures';
import { keepOnDevice, press, remove, typeInto } from '../keys';

const ASKS = { morning: 'One small thing that would do', evening: 'One thing that was' };

/** The reader’s clock, in their own time. */
const clock = (page: Page, time: string) => page.clock.setFixedTime(new Date(time));

async function openTool(page: Page) {
  await page.goto('/tools/daily-rhythm/');
  return tool(page, 'daily-rhythm');
}

/** The field of a part of the day. */
const line = (box: Locator, part: keyof typeof ASKS) =>
  box.getByRole('textbox', { name: ASKS[part], includeHidden: true });

const days = async (page: Page) => (await keptEntries(page)).filter(({ kind }) => kind === 'day');

test('three lines of one day are one entry, written at three times of it, without a mouse', async ({ page }) => {
  await clock(page, '2026-11-24T08:00:00');
  const box = await openTool(page);
  await expect(line(box, 'evening')).toBeHidden();
  await typeInto(page, 'One small thing that would do', 'open the curtains');
  await press(page, 'Keep this for today');
  await expect(box.getByText('If the day goes another way, that is fine too.')).toBeVisible();
  await keepOnDevice(page);
  await press(page, 'Make the morning line a tiny action');
  await expect(box.getByLabel('I will', { exact: true })).toHaveValue('open the curtains');
  await typeInto(page, 'When', 'I put my cup down');
  await press(page, 'Keep this plan');
  await expect(box.getByRole('link', { name: 'It is one of your plans now' })).toBeVisible();

  await clock(page, '2026-11-24T13:00:00');
  await openTool(page);
  await expect(box.getByText('Morning: open the curtains').first()).toBeVisible();
  await typeInto(page, 'A pause, or something smaller', 'half of it');
  await press(page, 'Keep this for today');
  await expect(box.getByText('The rest of the day can be small.')).toBeVisible();
  await expect(box.getByRole('link', { name: 'Take a pause' })).toHaveAttribute('href', '/tools/pause/');
  await press(page, 'Another line for today');
  await press(page, 'Evening');
  await press(page, 'nothing comes to mind');
  await press(page, 'Keep this for today');
  await expect(box.getByText('That is enough for today.')).toBeVisible();
  await expect(box.locator('.entry').getByText('Morning: open the curtains')).toHaveText(
    'Morning: open the curtains\nMidday: half of it\nEvening: nothing comes to mind',
  );
  expect(await days(page)).toHaveLength(1);

  await page.goto('/practice/');
  await expect(page.locator('.story-day').getByText('Midday: half of it')).toBeVisible();
});

test('the night belongs to the evening before it, and the next morning begins a new day', async ({ page }) => {
  await clock(page, '2026-11-24T22:00:00');
  const box = await openTool(page);
  await line(box, 'evening').fill('I rested');
  await box.getByRole('button', { name: 'Keep this for today' }).click();
  await box.getByRole('button', { name: 'On this device' }).click();
  await clock(page, '2026-11-25T03:30:00');
  await page.reload();
  await expect(line(box, 'evening')).toHaveValue('I rested');

  await clock(page, '2026-11-25T08:00:00');
  await page.reload();
  await expect(box.getByText('The day, yesterday')).toBeVisible();
  await expect(line(box, 'morning')).toBeVisible();
  await line(box, 'morning').fill('tea');
  await box.getByRole('button', { name: 'Keep this for today' }).click();
  await expect(box.locator('.entry').getByText('Morning: tea')).toBeVisible();
  await expect(box.locator('.entry').getByText('Evening: I rested')).toBeVisible();
});

test('a tab left open over night does not carry yesterday into today', async ({ page }) => {
  await clock(page, '2026-11-24T22:00:00');
  const box = await openTool(page);
  await line(box, 'evening').fill('I rested');
  await box.getByRole('button', { name: 'Keep this for today' }).click();
  await box.getByRole('button', { name: 'On this device' }).click();
  await box.getByRole('button', { name: 'Another line for today' }).click();
  await expect(line(box, 'evening')).toBeVisible();
  await clock(page, '2026-11-25T08:00:00');
  await box.getByText('Morning', { exact: true }).click();
  await line(box, 'morning').fill('tea');
  await box.getByRole('button', { name: 'Keep this for today' }).click();
  await expect(box.getByText('fine too')).toBeVisible();
  expect((await days(page)).map(({ day, morning, evening }) => [day, morning, evening]).sort()).toEqual([
    ['2026-11-24', undefined, 'I rested'],
    ['2026-11-25', 'tea', undefined],
  ]);
});

test('nothing written is no error, and words half written are there after a reload', async ({ page }) => {
  await clock(page, '2026-11-24T08:00:00');
  await openTool(page);
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  const box = await tool(page, 'daily-rhythm');
  await box.getByRole('button', { name: 'Keep this for today' }).click();
  await expect(box.getByText('One word is enough, and so is none.')).toBeVisible();
  await line(box, 'morning').fill('0');
  await page.reload();
  await expect(line(box, 'morning')).toHaveValue('0');
  await box.getByRole('button', { name: 'Keep this for today' }).click();
  await expect(box.locator('.entry').getByText('Morning: 0')).toBeVisible();
});

test('a day can be changed line by line, deleted and brought back; it is not emptied', async ({ page }) => {
  await clock(page, '2026-11-24T08:00:00');
  const box = await openTool(page);
  await typeInto(page, 'One small thing that would do', 'tea');
  await press(page, 'Keep this for today');
  await keepOnDevice(page);
  await press(page, /^Change: Morning: tea/);
  const change = box.locator('form').filter({ has: page.getByRole('button', { name: 'Save the change' }) });
  await change.getByLabel('Morning').fill('');
  await press(page, 'Save the change');
  await expect(box.getByText('There are no words here yet.')).toBeVisible();
  await change.getByLabel('Evening').fill('a walk');
  await change.getByRole('button', { name: 'Save the change' }).click();
  await expect(box.locator('.entry').getByText('Evening: a walk')).toHaveText('Evening: a walk');
  await remove(page, /^Delete: Evening: a walk/);
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await page.reload();
  await expect(box.getByText('Evening: a walk').first()).toBeVisible();
});

test('the plan that stands is offered for the morning, and its smaller version for midday', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  const plan = await tool(page, 'tiny-action');
  await plan.getByLabel('I will', { exact: true }).fill('walk to the corner');
  await plan.getByRole('textbox', { name: 'When' }).fill('I put my cup down');
  await plan.getByText('A smaller version').click();
  await plan.getByLabel('Smaller still').fill('put my shoes on');
  await plan.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(plan.getByText('Saved on this device.').first()).toBeVisible();
  await clock(page, '2026-11-24T08:00:00');
  const box = await openTool(page);
  await box.getByRole('button', { name: 'walk to the corner' }).click();
  await expect(line(box, 'morning')).toHaveValue('walk to the corner');
  await box.getByText('Midday', { exact: true }).click();
  await box.getByRole('button', { name: 'put my shoes on' }).click();
  await box.getByRole('button', { name: 'Keep this for today' }).click();
  await expect(box.getByText('Midday: put my shoes on')).toBeVisible();
});
