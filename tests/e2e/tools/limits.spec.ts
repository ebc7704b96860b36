import { anAction, anEntry } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { choose, keepOnDevice, press, remove, tabTo, typeInto } from '../keys';
import { seed } from '../seeds';

const limit = anEntry('limit', { text: 'I leave at nine', sayIt: 'I have to go now.' });
const alone = anAction({
  id: 'alone',
  buildsOn: limit.id,
  text: 'say “I have to go now.” out loud, alone',
  cue: 'I have a minute',
});

test('a limit gets a line to say and one small test, without a mouse', async ({ page }) => {
  await page.goto('/tools/limits/');
  const box = await tool(page, 'limits');
  await expect(box.getByRole('link', { name: 'Support now' }).first()).toBeVisible();
  await typeInto(page, 'One limit of yours', 'no messages after nine');
  await press(page, 'Not today, thank you.');
  await press(page, 'Keep this limit');
  await expect(box.getByText('Noted. It is yours to keep')).toBeVisible();
  await keepOnDevice(page);
  await press(page, 'A small test, if you like');
  await press(page, 'Say it out loud, alone');
  await expect(box.getByText('The small test is one of your plans now.')).toBeVisible();
  await expect(box.getByText('I will say “Not today, thank you.” out loud, alone.')).toBeVisible();
  await choose(page, 'it held', 'partly');
  await expect(box.getByText('Part of it held, and that part counts.')).toBeVisible();
  await press(page, 'Note what you did');
  await expect(box.getByText('Noted. You did that.')).toBeVisible();
  const entries = await keptEntries(page);
  const action = entries.find(({ kind }) => kind === 'action');
  expect(action).toMatchObject({ cue: 'I have a minute to myself', stage: 'trying' });
  expect(entries.find(({ kind }) => kind === 'win')).toMatchObject({ how: 'smaller', actionId: action!.id });
  await page.goto('/practice/');
  await expect(page.locator('.story-day').getByText('A line to say: Not today, thank you.')).toBeVisible();
  await expect(page.getByText('I said a part of: “Not today, thank you.”')).toBeVisible();
});

test('each outcome has its sentence, and not trying is not noted', async ({ page }) => {
  await seed(page, [limit, alone]);
  await page.goto('/tools/limits/');
  const box = await tool(page, 'limits');
  const note = box.getByRole('button', { name: 'Note what you did' });
  await box.getByRole('radio', { name: 'it held' }).check();
  await expect(box.getByText('You said it, and it stood.')).toBeVisible();
  await box.getByRole('radio', { name: 'it did not hold' }).check();
  await expect(box.getByText('That says something about the moment')).toBeVisible();
  await expect(box.getByRole('status').getByRole('link', { name: 'Support now' })).toBeVisible();
  await expect(note).toBeVisible();
  await note.click();
  await expect(box.getByText('Noted. You did that.')).toBeVisible();
  const win = (await keptEntries(page)).find(({ kind }) => kind === 'win');
  expect(win, 'it says nothing of how the plan goes').not.toHaveProperty('actionId');
  await box.getByRole('radio', { name: 'I did not try' }).check();
  await expect(box.getByText('Not trying is fine.')).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('several limits stand, and a line can be left out', async ({ page }) => {
  await seed(page, [limit]);
  await page.goto('/tools/limits/');
  const box = await tool(page, 'limits');
  await box.getByRole('button', { name: 'Keep this limit' }).click();
  await expect(box.getByText('Which limit? A few words are enough')).toBeVisible();
  await box.getByLabel('One limit of yours').fill('I eat alone on Mondays');
  await box.getByRole('button', { name: 'Keep this limit' }).click();
  await expect(box.getByText('Some limits are kept without any.')).toBeVisible();
  await expect(box.getByText('no words for it yet')).toBeVisible();
  await expect(box.getByText('I leave at nine')).toBeVisible();
  await box.getByRole('button', { name: 'Write another limit' }).click();
  await expect(box.getByLabel('One limit of yours')).toHaveValue('');
});

test('a limit is changed, deleted and brought back, and unfinished words survive a reload', async ({ page }) => {
  await seed(page, [limit]);
  await page.goto('/tools/limits/');
  const box = await tool(page, 'limits');
  await typeInto(page, 'One limit of yours', 'half a thought');
  await press(page, /^Change: I leave at nine/);
  await tabTo(page, 'A line to say');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Good night.');
  await press(page, 'Save the change');
  await expect(box.getByText('Good night.')).toBeVisible();
  await remove(page, /^Delete/);
  await press(page, 'Undo');
  await expect(box.getByText('It is back.')).toBeVisible();
  await page.reload();
  await expect(box.getByLabel('One limit of yours')).toHaveValue('half a thought');
  await expect(box.getByText('Good night.')).toBeVisible();
});
