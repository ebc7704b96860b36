import { aValue, anAction, anEntry, aWin } from '../../factories';
import { expect, test, tool } from '../fixtures';
import { seed } from '../seeds';

test('a win goes along into its story', async ({ page }) => {
  await seed(
    page,
    [1, 2, 3, 4].map((n) => aWin({ id: `win-${n}`, text: `thing ${n}` })),
  );
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('opened the letter');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('link', { name: 'Make a small story of it' }).click();
  const story = await tool(page, 'story');
  await expect(story.getByRole('radio', { name: 'opened the letter' })).toBeChecked();
  await expect(story.getByRole('textbox', { name: 'What I did', exact: true })).toHaveValue('opened the letter');
  await page.reload();
  await tool(page, 'story');
  await expect(story.getByRole('textbox', { name: 'What I did', exact: true })).toHaveValue('opened the letter');
});

test('a value leads to a new plan for it, though an old one stands', async ({ page }) => {
  await seed(page, [
    aValue({ id: 'calm', label: 'calm' }),
    aValue({ id: 'rest', label: 'rest' }),
    anAction({ id: 'old', text: 'water the plant', valueId: 'rest' }),
  ]);
  await page.goto('/tools/value-picker/');
  const picker = await tool(page, 'value-picker');
  await picker.getByRole('radio', { name: 'calm' }).check();
  await picker.getByRole('link', { name: 'One tiny action for it' }).click();
  const plan = await tool(page, 'tiny-action');
  await expect(plan.getByLabel('I will', { exact: true })).toBeFocused();
  await expect(plan.getByRole('radio', { name: 'calm' })).toBeChecked();
  await expect(plan.getByText('water the plant')).toBeVisible();
});

test('what was written in an article has the way back to it', async ({ page }) => {
  const from = { article: 'values-in-small-steps', section: 'often-and-gently', tool: 'story' };
  await seed(page, [anEntry('story', { text: 'What I did: opened the letter' }, { from })]);
  await page.goto('/tools/story/');
  const story = await tool(page, 'story');
  await story.getByRole('link', { name: 'Where it was written' }).click();
  await expect(page).toHaveURL(/\/articles\/values-in-small-steps\/#often-and-gently$/);
});

test('a plan leads into the log and into a setback as the plan it is, not as the latest one', async ({ page }) => {
  await seed(page, [
    anAction({ id: 'a', text: 'water the plant', cue: 'the kettle boils' }),
    anAction({ id: 'b', text: 'open the window', cue: 'I get up', at: '2026-11-22T11:00:00.000+01:00' }),
  ]);
  await page.goto('/tools/tiny-action/');
  const plans = await tool(page, 'tiny-action');
  await plans.getByRole('link', { name: 'Note that you did it' }).first().click();
  const log = await tool(page, 'win-log');
  await expect(log.getByText('When the kettle boils, I will water the plant')).toBeVisible();
  await log.getByRole('link', { name: 'It did not happen, or not yet' }).click();
  const setback = await tool(page, 'setback');
  await expect(setback.getByRole('radio', { name: 'water the plant' })).toBeChecked();
});

test('a line of the day goes along: the morning into a plan, the evening into the log', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.goto('/tools/daily-rhythm/');
  const day = await tool(page, 'daily-rhythm');
  await day.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await day.locator('[name="morning"]').fill('open one letter');
  await day.locator('[name="evening"]').fill('called my sister');
  await day.locator('button.first').click();
  await day.getByRole('link', { name: 'Note it as something you did' }).click();
  const log = await tool(page, 'win-log');
  await expect(log.getByLabel('One small thing you did')).toHaveValue('called my sister');
  await page.goto('/tools/daily-rhythm/');
  await tool(page, 'daily-rhythm');
  await day
    .locator('.entries')
    .getByRole('link', { name: /tiny action/i })
    .click();
  const plan = await tool(page, 'tiny-action');
  await expect(plan.getByLabel('I will', { exact: true })).toHaveValue('open one letter');
});

test('a feeling leads to a pause, the pause is written beside it, and the way back leads to a response', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('checkbox', { name: 'mixed' }).check();
  await box.getByRole('button', { name: 'Note this' }).click();
  await box.getByRole('link', { name: 'Other ways to pause' }).click();
  const pause = await tool(page, 'pause');
  await pause.getByRole('button', { name: 'Start' }).click();
  await pause.getByRole('button', { name: 'Stop' }).click();
  await expect(pause.getByRole('link', { name: /Back to the word you named/ })).toBeVisible();
  await pause.getByRole('button', { name: 'Note this pause' }).click();
  await page.goto('/tools/feelings/');
  await tool(page, 'feelings');
  await expect(box.getByText(/A pause: Feet down/)).toBeVisible();
});
