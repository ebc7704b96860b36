import { aValue, aWin, anEntry } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { choose, keepOnDevice, press, tabTo, typeInto } from '../keys';
import { seed } from '../seeds';

const noted = [
  aValue({ label: 'Calm' }),
  aWin({ id: 'win-1', text: 'opened the letter' }),
  aWin({ id: 'win-2', text: 'sat by the window', at: '2026-11-22T10:00:00.000+01:00' }),
];

test('a story is told from a win, then the doubt and what still stands, without a mouse', async ({ page }) => {
  await seed(page, noted);
  await page.goto('/tools/story/');
  const box = await tool(page, 'story');
  await choose(page, 'none of these', 'Calm');
  await expect(box.getByLabel('What mattered', { exact: true })).toHaveValue('Calm');
  await choose(page, 'something else', 'opened the letter');
  await expect(box.getByLabel('What I did', { exact: true })).toHaveValue('opened the letter');
  await typeInto(page, 'I want to remember', 'my hands shook and I read it');
  await press(page, 'Keep this story');
  await expect(box.getByText('Noted. That is a whole story.')).toBeVisible();
  await press(page, 'anybody could do that');
  await press(page, 'opened the letter');
  await expect(box.getByRole('textbox', { name: 'And what still stands?' })).toHaveValue('opened the letter');
  await press(page, 'Add this');
  await expect(box.getByText('What happened still stands.')).toBeVisible();
  const story = (await keptEntries(page)).find(({ kind }) => kind === 'story');
  expect(story).toMatchObject({ winId: 'win-1', valueId: 'value-1', discount: 'anybody could do that' });

  await page.goto('/practice/');
  const told = page.locator('.entry', { hasText: 'A small story' });
  await expect(told.locator('.entry-text')).toHaveText(
    'What mattered: Calm\nWhat I did: opened the letter\nI want to remember: my hands shook and I read it',
    { useInnerText: true },
  );
  await expect(told.getByText('What still stands: opened the letter')).toBeVisible();
});

test('words of one’s own are not written over by a pick', async ({ page }) => {
  await seed(page, noted);
  await page.goto('/tools/story/');
  const box = await tool(page, 'story');
  const did = box.getByLabel('What I did', { exact: true });
  await box.getByRole('radio', { name: 'sat by the window' }).check();
  await box.getByRole('radio', { name: 'opened the letter' }).check();
  await expect(did).toHaveValue('opened the letter');
  await did.fill('opened it and put it back');
  await box.getByRole('radio', { name: 'sat by the window' }).check();
  await expect(did).toHaveValue('opened it and put it back');
  await page.waitForTimeout(500);
  await page.reload();
  await expect(did).toHaveValue('opened it and put it back');
});

test('one line is enough, none is no error, and the doubt can be left out', async ({ page }) => {
  await page.goto('/tools/story/');
  const box = await tool(page, 'story');
  await press(page, 'Keep this story');
  await expect(box.getByText('One line is enough')).toBeVisible();
  await page.keyboard.type('I rested');
  await page.keyboard.press('Enter');
  await keepOnDevice(page);
  await box.getByRole('button', { name: 'Add this' }).click();
  await expect(box.getByText('Nothing to add is fine.')).toBeVisible();
  await press(page, /^Add what still stands/);
  await expect(box.getByRole('textbox', { name: 'How might you wave this away?' })).toBeFocused();
  await page.keyboard.type('it was lazy');
  await press(page, 'Add this');
  await expect(box.getByText('What you did still stands beside it.')).toBeVisible();
  await box.getByRole('button', { name: 'Tell another one' }).click();
  await expect(box.getByLabel('What mattered', { exact: true })).toHaveValue('');
});

test('a story is changed line by line, deleted and brought back', async ({ page }) => {
  await page.goto('/tools/story/');
  const box = await tool(page, 'story');
  await typeInto(page, 'What mattered', 'calm');
  await typeInto(page, 'What I did', 'a slow breath');
  await press(page, 'Keep this story');
  await keepOnDevice(page);
  await press(page, /^Change: What mattered/);
  const words = box.getByLabel('Your small story');
  await expect(words).toHaveValue('What mattered: calm\nWhat I did: a slow breath');
  await expect(words).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', twice');
  await press(page, 'Save the change');
  const text = box.locator('.entries .entry-text');
  await expect(text).toHaveText('What mattered: calm\nWhat I did: a slow breath, twice', { useInnerText: true });
  await tabTo(page, /^Delete/);
  await page.keyboard.press('Enter');
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await page.reload();
  await expect(text).toContainText('twice');
});

test('an unfinished doubt is there again after a reload', async ({ page }) => {
  await seed(page, [anEntry('story', { text: 'What I did: I rang back' })]);
  await page.goto('/tools/story/');
  const box = await tool(page, 'story');
  await press(page, /^Add what still stands/);
  await page.keyboard.type('too late');
  await page.waitForTimeout(500);
  await page.reload();
  await expect(box.getByRole('textbox', { name: 'How might you wave this away?' })).toHaveValue('too late');
});
