import { anAction, aWin } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { choose, keepOnDevice, press, remove, tabTo, typeInto } from '../keys';
import { logWin, planOnDevice } from '../notes';
import { seed } from '../seeds';

test('a step that did not happen is put down, and its plan made smaller, without a mouse', async ({ page }) => {
  await planOnDevice(page);
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await press(page, 'little sleep');
  await expect(box.getByRole('textbox', { name: 'What was going on around you' })).toHaveValue('little sleep');
  // No plan is picked for the reader: other words than its own would change it.
  await expect(box.getByRole('radio', { name: 'another one' })).toBeChecked();
  await choose(page, 'another one', 'walk to the corner');
  await typeInto(page, 'One thing to know', 'before lunch is better');
  await choose(page, 'keep it as it is', 'make it smaller');
  await press(page, 'Put this down');
  await expect(box.getByText('Smaller is a good answer.')).toBeInViewport();
  await press(page, /^Use the smaller one/);
  await expect(box.getByText('Your plan is the smaller one now.')).toBeVisible();

  await page.goto('/tools/tiny-action/');
  await expect(page.getByText('When I put my cup down, I will put my shoes on').first()).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByText('before lunch is better')).toBeVisible();
  await expect(page.getByText('little sleep')).toBeVisible();
});

test('the last thing that worked is offered, and can be gone back to', async ({ page }) => {
  await page.goto('/tools/win-log/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  await logWin(page, 'opened the window');
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByLabel('What did not happen, in one line').fill('the phone call');
  await box.getByRole('radio', { name: 'keep it as it is' }).check();
  await box.getByRole('button', { name: 'Put this down' }).click();
  await expect(box.getByText('opened the window').first()).toBeVisible();
  await box.getByRole('button', { name: 'Go back to this one' }).click();
  await expect(box.getByText('Noted: you go back to this one.')).toBeVisible();
});

test('going back takes a dropped plan up again, and leaves the change to another plan where it was', async ({
  page,
}) => {
  const walk = anAction({ id: 'walk', text: 'walk to the corner', stage: 'done' });
  const call = anAction({ id: 'call', text: 'call Sam' });
  await seed(page, [walk, call, aWin({ id: 'walked', text: 'walked', actionId: 'walk' })]);
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByRole('radio', { name: 'call Sam' }).check();
  await box.getByRole('radio', { name: 'drop it' }).check();
  await box.getByRole('button', { name: 'Put this down' }).click();
  await box.getByRole('button', { name: 'Go back to this one' }).click();
  await expect(box.getByText('It is one of your plans again.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'Take the plan off my list' })).toBeVisible();
  const stages = async () => (await keptEntries(page)).filter(({ kind }) => kind === 'action');
  expect(await stages()).toContainEqual(expect.objectContaining({ id: 'walk', stage: 'trying' }));
  await box.getByRole('button', { name: 'Take the plan off my list' }).click();
  await expect(box.getByText('The plan is off your list.')).toBeVisible();
  expect(await stages()).toContainEqual(expect.objectContaining({ id: 'call', stage: 'done' }));
});

test('a long plan is put down without half an emoji', async ({ page }) => {
  const text = `${'a'.repeat(59)}👍${'a'.repeat(138)}👍`;
  await seed(page, [anAction({ id: 'long', text })]);
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByRole('radio', { name: text.slice(0, 40) }).check();
  await box.getByRole('radio', { name: 'keep it as it is' }).check();
  await box.getByRole('button', { name: 'Put this down' }).click();
  await expect(box.getByRole('button', { name: `Change: ${'a'.repeat(59)}…` })).toBeVisible();
  expect((await keptEntries(page)).find(({ kind }) => kind === 'setback')).toMatchObject({ text });
});

test('nothing written is no error: the form says what one word would do, and a plan can be moved or dropped', async ({
  page,
}) => {
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByRole('button', { name: 'Put this down' }).click();
  await expect(box.getByText('Which step was it? A word is enough.')).toBeVisible();
  await box.getByLabel('What did not happen, in one line').fill('the walk');
  await box.getByRole('radio', { name: 'drop it' }).check();
  await box.getByRole('button', { name: 'Put this down' }).click();
  await expect(box.getByText('Dropping it is a good answer.')).toBeVisible();
  await expect(box.locator('.entry').getByText('the walk')).toBeVisible();
});

test('what was put down can be changed, deleted and brought back', async ({ page }) => {
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await typeInto(page, 'What did not happen', 'the letter');
  await choose(page, 'keep it as it is', 'keep it as it is');
  await press(page, 'Put this down');
  await keepOnDevice(page);
  await press(page, /^Change: the letter/);
  await tabTo(page, 'What was going on');
  await page.keyboard.type('pain');
  await press(page, 'Save the change');
  await expect(box.locator('.entry').getByText('pain')).toBeVisible();
  await remove(page, /^Delete/);
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await page.reload();
  await expect(box.getByText('the letter')).toBeVisible();
});

test('a place that is not safe brings the way to support, quietly', async ({ page }) => {
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await expect(box.getByRole('link', { name: 'Support now' })).toBeHidden();
  await box.getByRole('button', { name: 'I did not feel safe' }).click();
  await expect(box.getByRole('link', { name: 'Support now' })).toBeVisible();
});

test('a plan without a smaller version gets one where it is asked for', async ({ page }) => {
  await seed(page, [anAction({ text: 'walk to the corner' })]);
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByRole('radio', { name: 'walk to the corner' }).check();
  await box.getByRole('radio', { name: 'make it smaller' }).check();
  await box.getByRole('button', { name: 'Put this down' }).click();
  await box.getByLabel('The smallest size of it').fill('stand at the door');
  await box.getByRole('button', { name: 'Make it this size' }).click();
  await expect(box.getByText('Your plan is the smaller one now.')).toBeVisible();
  await page.goto('/tools/tiny-action/');
  await expect(page.locator('.entry-text').getByText('I will stand at the door')).toBeVisible();
});

test('who decides nothing leaves the plan as it is', async ({ page }) => {
  await page.goto('/tools/setback/');
  const box = await tool(page, 'setback');
  await box.getByLabel('What did not happen, in one line').fill('the walk');
  await box.getByRole('button', { name: 'Put this down' }).click();
  await expect(box.getByText('It stays as it is.', { exact: false }).first()).toBeVisible();
});
