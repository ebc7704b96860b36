import { aValue } from '../../factories';
import { expect, keptEntries, test, tool } from '../fixtures';
import { choose, keepOnDevice, press, remove, tabTo, typeInto } from '../keys';

test('a word, how strong, a pause, and one response, without a mouse', async ({ page }) => {
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await choose(page, 'Afraid', 'Afraid');
  await expect(box.getByText('Something feels a bit off.')).toBeVisible();
  await press(page, 'uneasy', 'Space');
  await choose(page, 'a little', 'a little');
  await press(page, 'Note this');
  await keepOnDevice(page);
  await expect(box.getByText('Noted: uneasy, a little')).toBeVisible();
  await press(page, 'I did that');
  await expect(box.getByText('You paused.')).toBeVisible();
  await choose(page, 'lighter', 'the same');
  await expect(box.getByText('The same is an answer too.')).toBeVisible();
  await typeInto(page, 'One thing I could do now', 'open the window');
  await press(page, 'Keep this');
  await expect(box.getByText('It is written beside the word.')).toBeVisible();
  const [entry] = await keptEntries(page);
  expect(entry).toMatchObject({
    kind: 'feeling',
    words: ['uneasy, a little'],
    pause: 'Feet down',
    after: 'same',
    response: 'open the window',
  });
  await page.reload();
  await expect(box.locator('.entry').getByText('open the window')).toBeVisible();
});

test('several words of several families stay picked, and one’s own word goes with them', async ({ page }) => {
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('radio', { name: 'Sad' }).check();
  await box.getByRole('checkbox', { name: /^lonely/ }).check();
  await box.getByRole('radio', { name: 'Angry' }).check();
  await box.getByRole('checkbox', { name: /^furious/ }).check();
  await box.getByRole('group', { name: 'How strong is it: furious' }).getByText('a lot').click();
  await box.getByRole('radio', { name: 'Sad' }).check();
  await expect(box.getByRole('checkbox', { name: /^lonely/ })).toBeChecked();
  await box.getByLabel('Or your own word').fill('wobbly');
  await box.getByRole('button', { name: 'Note this' }).click();
  await expect(box.getByText('Noted: lonely; furious, a lot; wobbly')).toBeVisible();
});

for (const answer of ['mixed', 'not sure', 'no words for it']) {
  test(`“${answer}” is a full answer`, async ({ page }) => {
    await page.goto('/tools/feelings/');
    const box = await tool(page, 'feelings');
    await box.getByRole('checkbox', { name: answer }).check();
    await box.getByRole('button', { name: 'Note this' }).click();
    await expect(box.getByText(`Noted: ${answer}`)).toBeVisible();
  });
}

test('nothing, a skip, no pause and no response are all fine', async ({ page }) => {
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('button', { name: 'Note this' }).click();
  await expect(box.getByText('“not sure” is a full answer, and so is skipping.')).toBeVisible();
  await box.getByRole('button', { name: 'Skip this' }).click();
  await expect(box.getByText('Skipped. That is a full answer.')).toBeVisible();
  await box.getByRole('checkbox', { name: 'mixed' }).check();
  await box.getByRole('button', { name: 'Note this' }).click();
  await box.getByRole('button', { name: 'No pause' }).click();
  await expect(box.getByText('No pause is fine too.')).toBeVisible();
  await box.getByRole('button', { name: 'That is enough' }).click();
  await expect(box.getByText('Nothing more is fine. A word was enough.')).toBeVisible();
});

test('what matters to the reader brings ideas for a response', async ({ page }) => {
  await page.addInitScript(
    (value) => {
      localStorage.setItem('foothold:setting:keep', 'device');
      localStorage.setItem(`foothold:entry:${value.id}`, JSON.stringify(value));
    },
    aValue({ label: 'Calm' }),
  );
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('checkbox', { name: 'not sure' }).check();
  await box.getByRole('button', { name: 'Note this' }).click();
  await box.getByRole('button', { name: 'No pause' }).click();
  await box.getByRole('radio', { name: 'Calm' }).check();
  await box.locator('.idea').first().click();
  await expect(box.getByLabel('One thing I could do now')).not.toHaveValue('');
});

test('three words bring the way to support, quietly', async ({ page }) => {
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('radio', { name: 'Sad' }).check();
  await box.getByRole('checkbox', { name: /^low/ }).check();
  await expect(box.getByRole('link', { name: 'Support now' })).toHaveCount(0);
  await box.getByRole('checkbox', { name: /^hopeless/ }).check();
  await expect(box.getByRole('link', { name: 'Support now' })).toBeVisible();
  await box.getByRole('button', { name: 'Note this' }).click();
  await expect(box.getByRole('link', { name: 'Support now' })).toBeVisible();
});

test('a word can be changed, one of several taken away, and all of it deleted and brought back', async ({ page }) => {
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('checkbox', { name: 'mixed' }).check();
  await box.getByLabel('Or your own word').fill('woobly');
  await box.getByRole('button', { name: 'Note this' }).click();
  await keepOnDevice(page);
  await press(page, /^Change: mixed, woobly/);
  await expect(box.getByLabel('The word').first()).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await tabTo(page, 'The word');
  await page.keyboard.type('wobbly');
  await typeInto(page, 'One response', 'a blanket');
  await press(page, 'Save the change');
  await expect(box.locator('.entry').getByText('wobbly', { exact: true })).toBeVisible();
  await expect(box.locator('.entry').getByText('a blanket')).toBeVisible();
  const [entry] = await keptEntries(page);
  expect(entry).toMatchObject({ words: ['wobbly'], response: 'a blanket' });
  await remove(page, /^Delete/);
  await press(page, 'Undo');
  await page.reload();
  await expect(box.locator('.entry').getByText('wobbly', { exact: true })).toBeVisible();
});

test('an own word and an unfinished response are there again after a reload', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByLabel('Or your own word').fill('wobbly');
  await page.waitForTimeout(400);
  await page.reload();
  await expect(box.getByLabel('Or your own word')).toHaveValue('wobbly');
  await box.getByRole('button', { name: 'Note this' }).click();
  await box.getByRole('button', { name: 'No pause' }).click();
  await box.getByLabel('One thing I could do now').fill('a walk');
  await page.waitForTimeout(400);
  await page.reload();
  await box.getByRole('button', { name: 'Add to it' }).click();
  await box.getByRole('button', { name: 'No pause' }).click();
  await expect(box.getByLabel('One thing I could do now')).toHaveValue('a walk');
});

test('words are fetched when a family is pressed, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => url.includes('feelings.') && url.includes('json'))).toEqual([]);
  const before = asked.length;
  await box.getByRole('radio', { name: 'Sad' }).check();
  await expect(box.getByText('My mood is down a little.')).toBeVisible();
  expect(asked.length).toBeGreaterThan(before);
});

test('a family alone is a whole answer', async ({ page }) => {
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('radio', { name: 'Sad', exact: true }).check();
  await box.getByRole('button', { name: 'Note this' }).click();
  await expect(box.locator('.entry-text').getByText('sad').first()).toBeVisible();
});
