import { anAction, anEntry } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { choose, keepOnDevice, press, remove, tabTo, typeInto } from '../keys';
import { seed } from '../seeds';

test('a picture ahead with a snag becomes a tiny action, without a mouse', async ({ page }) => {
  await page.goto('/tools/future-self/');
  const box = await tool(page, 'future-self');
  await choose(page, 'later today', 'next week');
  await typeInto(page, 'I can see myself', 'sit on the step');
  await press(page, 'I am too tired');
  await press(page, 'do half');
  await expect(box.getByText('If I am too tired, I will do half.')).toBeVisible();
  await press(page, 'Keep this picture');
  await expect(box.getByText('Noted: the picture, a snag, and a way round it.')).toBeVisible();
  await keepOnDevice(page);
  await press(page, 'Make a tiny action of it');
  await expect(box.getByLabel('I will', { exact: true })).toBeFocused();
  await expect(box.getByLabel('I will', { exact: true })).toHaveValue('sit on the step');
  await expect(box.getByRole('textbox', { name: 'When' })).toHaveValue('I have a minute next week');
  await press(page, 'Keep this plan');
  await expect(box.getByText('It is one of your plans now.').first()).toBeVisible();
  await expect(box.getByRole('link', { name: 'Go to your plans' })).toBeVisible();

  const entries = await keptEntries(page);
  const action = entries.find(({ kind }) => kind === 'action');
  expect(action).toMatchObject({ ifHard: 'do half, if I am too tired', stage: 'trying' });
  await expect
    .poll(async () => (await keptEntries(page)).find(({ kind }) => kind === 'vision'))
    .toMatchObject({ when: 'next week', snag: 'I am too tired', plan: 'do half', actionId: action!.id });
  await page.goto('/practice/');
  const story = page.locator('.story-day');
  await expect(story.getByText('When I have a minute next week, I will sit on the step')).toBeVisible();
  await expect(story.getByText('A likely snag: I am too tired')).toBeVisible();
});

test('a view that is shut is an answer, with a smaller one beside it', async ({ page }) => {
  await page.goto('/tools/future-self/');
  const box = await tool(page, 'future-self');
  await press(page, 'Keep this picture');
  await expect(box.getByText('One small picture is enough.')).toBeVisible();
  await press(page, 'I cannot see anything');
  await expect(box.getByText('After a hard time the way ahead can look shut.').first()).toBeVisible();
  await expect(box.getByRole('radio', { name: 'in the next hour' })).toBeChecked();
  await box.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(box.getByText('Nothing yet is an answer. The next hour can come by itself.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'Make a tiny action of it' })).toHaveCount(0);
  await box.getByRole('button', { name: 'Look ahead once more' }).click();
  await box.getByRole('button', { name: 'I cannot see anything' }).click();
  await box.getByRole('button', { name: 'have something warm' }).click();
  await box.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(box.getByText('A picture is enough.')).toBeVisible();
  await expect(box.locator('.entries').getByText('none that I can see').first()).toBeVisible();
});

test('a picture whose plan is done, or was let go, says that it was one', async ({ page }) => {
  const fields = { text: 'sit outside', when: 'later today', snag: 'rain', plan: 'stand in the door', actionId: 'sit' };
  await seed(page, [anAction({ id: 'sit', stage: 'done' }), anEntry('vision', fields)]);
  await page.goto('/tools/future-self/');
  const box = await tool(page, 'future-self');
  await expect(box.getByText('It was one of your plans.')).toBeVisible();
  await expect(box.getByText('It is one of your plans now.')).toHaveCount(0);
});

test('a time of one’s own comes before the one that was picked', async ({ page }) => {
  await page.goto('/tools/future-self/');
  const box = await tool(page, 'future-self');
  await box.getByText('Further ahead, if that is open to you').click();
  await box.getByLabel('A time of your own').fill('in spring');
  await box.getByLabel('I can see myself').fill('plant something');
  await box.getByRole('button', { name: 'Keep this picture' }).click();
  await expect(box.locator('.entries').getByText('in spring')).toBeVisible();
});

test('a picture is changed, deleted and brought back, and unfinished words survive a reload', async ({ page }) => {
  await seed(page, [
    anEntry('vision', { text: 'sit outside', when: 'later today', snag: 'rain', plan: 'stand in the door' }),
  ]);
  await page.goto('/tools/future-self/');
  const box = await tool(page, 'future-self');
  await typeInto(page, 'I can see myself', 'half a thought');
  await press(page, /^Change: sit outside/);
  await tabTo(page, 'If so, then');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('open the door');
  await press(page, 'Save the change');
  await expect(box.getByText('open the door')).toBeVisible();
  await remove(page, /^Delete/);
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await press(page, 'Make a tiny action of it');
  await typeInto(page, 'When', '');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('I hang up my coat');
  await page.waitForTimeout(500);
  await page.reload();
  await expect(box.getByLabel('I can see myself')).toHaveValue('half a thought');
  await expect(box.getByRole('textbox', { name: 'When' })).toHaveValue('I hang up my coat');
  await box.getByRole('button', { name: 'Not now' }).click();
  await expect(box.getByText('It stays a picture. That is fine. What you wrote waits in the form.')).toBeVisible();
});
