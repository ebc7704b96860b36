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
