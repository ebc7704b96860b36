import type { Page } from '@playwright/test';
import { anAction, aWin } from '../factories';
import { expect, test } from './fixtures';
import { keepOnDevice, press, typeInto } from './keys';
import { fillRecord, noteOn, planOnDevice, told } from './notes';
import { seed } from './seeds';
import { shifts, watchShifts } from './shifts';

/** Sets the reader’s clock back, so that what is written now is old when it is right again. */
const daysAgo = (page: Page, days: number) =>
  page.clock.setFixedTime(new Date(Date.now() - days * 24 * 60 * 60 * 1000));

const today = (page: Page) => page.getByRole('region', { name: 'For today' });

test('something is noted on the practice page itself, without a mouse, and stands in the story', async ({ page }) => {
  await page.goto('/practice/');
  await expect(page.getByText('Nothing is written here yet')).toBeVisible();
  await typeInto(page, 'One small thing you did', 'opened the curtains');
  await press(page, 'Log it');
  await keepOnDevice(page);
  await expect(told(page)).toHaveText(['opened the curtains']);
  await page.reload();
  await expect(told(page)).toHaveText(['opened the curtains']);
});

test('the plan comes first, with its moment, and one press says what became of it', async ({ page }) => {
  await planOnDevice(page);
  await page.goto('/practice/');
  await expect(today(page).getByText('When I put my cup down, I will walk to the corner')).toBeVisible();
  await today(page).getByRole('button', { name: 'smaller' }).click();
  await expect(today(page).getByText('The smaller size counts as it is.')).toBeVisible();
  await expect(told(page).first()).toHaveText('put my shoes on');
});

test('after a gap there is a welcome and one small thing, and no word about the days between', async ({ page }) => {
  await daysAgo(page, 30);
  await planOnDevice(page);
  await page.clock.setFixedTime(new Date());
  await page.goto('/practice/');
  await expect(today(page).getByText('Nothing has to be caught up.')).toBeVisible();
  await expect(today(page)).not.toContainText(/missed|ago|days|month|week|[0-9]/i);
  await today(page).getByRole('button', { name: 'I did this' }).click();
  await expect(today(page).getByText('Noted. You came back.')).toBeVisible();
  await expect(today(page).getByText('Nothing has to be caught up.')).toBeHidden();
  await expect(told(page).first()).toHaveText('put my shoes on');
  await page.reload();
  await expect(today(page).getByRole('button', { name: 'Log it' })).toBeVisible();
  await expect(today(page).getByText('Nothing has to be caught up.')).toBeHidden();
});

test('what holds for longer stands in folds, and numbers are hidden until wanted', async ({ page }) => {
  await planOnDevice(page);
  await page.goto('/practice/');
  await today(page).getByRole('button', { name: 'I did it' }).click();
  await expect(page.getByText('Once you noted')).toBeHidden();
  await page.getByText('How often, if you want to know').click();
  await expect(page.getByText('Once you noted that you did something.')).toBeVisible();
  const kept = page.getByRole('region', { name: 'What you keep' });
  await kept.getByText('Your plans').click();
  await expect(kept.getByText('put my shoes on')).toBeVisible();
  await expect(kept.getByRole('link', { name: 'Open the tool to change it' })).toHaveAttribute(
    'href',
    '/tools/tiny-action/',
  );
});

test('a plan that rests is still one of the plans, and says so', async ({ page }) => {
  await seed(page, [
    anAction({ id: 'a', text: 'open the window', stage: 'resting' }),
    anAction({ id: 'b', text: 'call Sam', stage: 'done' }),
  ]);
  await page.goto('/practice/');
  const kept = page.getByRole('region', { name: 'What you keep' });
  await kept.getByText('Your plans').click();
  await expect(kept.getByText('open the window')).toBeVisible();
  await expect(kept.getByText('Resting', { exact: true })).toBeVisible();
  await expect(kept.getByText('call Sam')).toHaveCount(0);
});

test('one line for this part of the day, which then stands there to be read', async ({ page }) => {
  await page.clock.setFixedTime(new Date(new Date().setHours(8, 0, 0, 0)));
  await page.goto('/practice/');
  await today(page).getByText('Morning: one line, if you like').click();
  await today(page).getByLabel('One small thing that would do').fill('open one letter');
  await today(page).getByRole('button', { name: 'Keep this for today' }).click();
  await today(page).getByRole('button', { name: 'On this device' }).click();
  await expect(today(page).getByText('Morning: open one letter')).toBeVisible();
  await expect(told(page)).toHaveText(['Morning: open one letter']);
  await page.clock.setFixedTime(new Date(new Date().setHours(20, 0, 0, 0)));
  await page.reload();
  await today(page).getByText('Evening: one line, if you like').click();
  await today(page).getByLabel('One thing that was').fill('the letter is open');
  await today(page).getByRole('button', { name: 'Keep this for today' }).click();
  await expect(told(page)).toHaveText(['Morning: open one letter\nEvening: the letter is open']);
});

test('what felt heavier after gets a fitting sentence and a pause, not more to do', async ({ page }) => {
  await page.goto('/practice/');
  await today(page).getByLabel('One small thing you did').fill('made the call');
  await today(page).getByRole('button', { name: 'Log it' }).click();
  await today(page).getByRole('button', { name: 'On this device' }).click();
  await expect(today(page).getByRole('link', { name: 'Make a small story of it' })).toBeVisible();
  await today(page).getByText('Add more about it').click();
  await today(page).getByRole('radio', { name: 'heavier' }).check();
  await today(page).getByRole('button', { name: 'Add this' }).click();
  await expect(today(page).getByText('that is no fault of yours')).toBeVisible();
  await expect(today(page).getByRole('link', { name: 'A pause, if you like' })).toBeVisible();
  await expect(today(page).getByRole('link', { name: 'Make a small story of it' })).toBeHidden();
});

for (const [path, filled, most] of [
  ['/practice/', 'small thing 0', 0],
  ['/practice/review/', 'small thing 1', 0.05],
] as const) {
  test(`notes come to the screen without pushing anything away: ${path}`, async ({ page }) => {
    await fillRecord(
      page,
      Array.from({ length: 40 }, (_, n) => aWin({ id: `win-${n}`, ...noteOn(n), text: `small thing ${n}` })),
    );
    await watchShifts(page);
    await page.goto(path);
    await expect(page.getByText(filled).first()).toBeVisible();
    const sum = (await shifts(page)).reduce((all, one) => all + one, 0);
    expect(sum).toBeLessThanOrEqual(most);
  });
}
