import { anAction, aWin } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { press, remove, tabTo } from '../keys';
import { seed } from '../seeds';

const walk = anAction({ id: 'walk', text: 'walk to the corner', cue: 'I put my cup down', valueId: 'value-1' });
const done = (n: number, actionId = 'walk') =>
  Array.from({ length: n }, (_, i) => aWin({ id: `${actionId}-${i}`, actionId, text: 'walked' }));

test('a plan that goes well takes one more beside it, without a mouse', async ({ page }) => {
  await seed(page, [walk, ...done(3)]);
  await page.goto('/tools/next-step/');
  const box = await tool(page, 'next-step');
  await expect(box.getByText('You have done this a few times by now')).toBeVisible();
  await expect(box.getByText(/\b3\b|three times/)).toHaveCount(0);
  await press(page, 'Add one more beside it');
  await expect(box.getByLabel('I will', { exact: true })).toBeFocused();
  await page.keyboard.type('open the window');
  await expect(box.getByLabel('When', { exact: true })).toHaveValue('I have done “walk to the corner”');
  await press(page, 'Put it beside');
  await expect(box.getByText('one at a time is plenty')).toBeVisible();
  await expect(box.getByText('When I have done “walk to the corner”, I will open the window')).toBeVisible();
  await expect(box.getByRole('button', { name: /^Add one more/ })).toHaveCount(0);
  await expect(box.getByText('Saved on this device.')).toBeVisible();
  const more = (await keptEntries(page)).find(({ text }) => text === 'open the window');
  expect(more).toMatchObject({ buildsOn: 'walk', valueId: 'value-1', stage: 'trying' });

  await press(page, /^It goes well by now: open the window/);
  await expect(box.getByText('Noted: it goes well.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'Add one more beside it' })).toBeVisible();
});

test('leaving it and resting are as good, and rest ends without catching up', async ({ page }) => {
  await seed(page, [walk, ...done(3)]);
  await page.goto('/tools/next-step/');
  const box = await tool(page, 'next-step');
  await press(page, 'Leave it as it is');
  await expect(box.getByText('That is enough.')).toBeVisible();
  await press(page, 'Let it rest');
  await expect(box.getByText('It rests now. What you did with it stays.')).toBeVisible();
  await expect(box.getByText('Rest has no end date')).toBeVisible();
  await page.reload();
  await press(page, /^Take it up again/);
  await expect(box.getByText('Nothing has to be caught up.')).toBeVisible();
  await expect(box.getByText('You have done this a few times by now')).toBeVisible();
});

test('a plan that is new is told what would make it ready, and can have one more all the same', async ({ page }) => {
  await seed(page, [walk]);
  await page.goto('/tools/next-step/');
  const box = await tool(page, 'next-step');
  await expect(box.getByText('Nothing is noted with this one yet.')).toBeVisible();
  await expect(box.getByText('It is ready once').first()).toBeVisible();
  await press(page, 'Add one more all the same');
  await press(page, 'Put it beside');
  await expect(box.getByText('Which action? A few words are enough.')).toBeVisible();
  await page.keyboard.type('stretch one arm');
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
    .toContain('next-step-walk:/tools/next-step/');
  await page.reload();
  await expect(box.getByLabel('I will', { exact: true })).toHaveValue('stretch one arm');
  await press(page, 'Not now');
  await expect(box.getByText('It stays as it is. That is enough. What you wrote waits in the form.')).toBeVisible();
  await expect(box.getByLabel('I will', { exact: true })).toHaveCount(0);
  await press(page, 'Add one more all the same');
  await expect(box.getByLabel('I will', { exact: true })).toHaveValue('stretch one arm');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await press(page, 'Not now');
  await page.reload();
  await expect(box.getByRole('button', { name: 'Add one more all the same' })).toBeVisible();
});

test('with several plans the reader says which; where there is none, it says so', async ({ page }) => {
  await page.goto('/tools/next-step/');
  const box = await tool(page, 'next-step');
  await expect(box.getByText('There is none on your list yet, and that is fine.')).toBeVisible();
  await expect(box.getByRole('link', { name: 'Make a first small plan' })).toBeVisible();
  await seed(page, [walk, ...done(3), anAction({ id: 'water', text: 'drink some water' })]);
  await page.reload();
  await expect(box.getByText('You have done this a few times by now')).toBeVisible();
  await box.getByRole('radio', { name: 'drink some water' }).check();
  await expect(box.getByText('Nothing is noted with this one yet.')).toBeVisible();
  await box.getByRole('button', { name: 'Add one more all the same' }).click();
  await box.getByLabel('I will', { exact: true }).fill('fill the glass');
  await expect
    .poll(() => page.evaluate(() => JSON.stringify({ ...localStorage })))
    .toContain('next-step-water:/tools/next-step/');
  await box.getByRole('radio', { name: 'walk to the corner' }).check();
  await expect(box.getByRole('button', { name: 'Add one more beside it' })).toBeVisible();
  await box.getByRole('radio', { name: 'drink some water' }).check();
  await expect(box.getByLabel('I will', { exact: true })).toHaveValue('fill the glass');
  await expect(box.getByLabel('When', { exact: true })).toHaveValue('I have done “drink some water”');
});

test('a plan can be changed, deleted and brought back here', async ({ page }) => {
  await seed(page, [walk]);
  await page.goto('/tools/next-step/');
  const box = await tool(page, 'next-step');
  await press(page, /^Change:/);
  await tabTo(page, 'Where');
  await page.keyboard.type('outside');
  await press(page, 'Save the change');
  await expect(box.getByText('outside')).toBeVisible();
  await remove(page, /^Delete/);
  await expect(box.getByText('There is none on your list yet')).toBeVisible();
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
});
