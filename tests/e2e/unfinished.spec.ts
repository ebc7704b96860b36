import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { aValue, anAction, anEntry, aWin } from '../factories';
import { expect, kept, test, tool } from './fixtures';
import { seed } from './seeds';

/** Waits until unfinished words are kept, then opens the page anew. */
async function reloadWith(page: Page, words: string) {
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain(words);
  await page.reload();
}

const ally = (trying: string) =>
  anEntry('ally', { name: '', trying, helps: '', doesNotHelp: '', rhythm: '', stopWord: '' });

const line = (box: Locator, name: string) => box.getByRole('textbox', { name, exact: true });

test('words that were given back are seen, though they lie in a fold', async ({ page }) => {
  await seed(page, [aWin()]);
  await page.goto('/tools/ally-card/');
  const box = await tool(page, 'ally-card');
  await box.getByText('More lines: what does not help').click();
  await line(box, 'What does not help').fill('being hurried');
  await reloadWith(page, 'being hurried');
  await expect(line(box, 'What does not help')).toHaveValue('being hurried');
  await expect(line(box, 'What does not help')).toBeVisible();
});

for (const [slug, field, button, said] of [
  ['feelings', 'Or your own word', 'Skip this', 'Skipped. That is a full answer.'],
  ['value-picker', 'Or in your own words', 'None today', 'None today. That is fine.'],
] as const) {
  test(`“${button}” takes no word away`, async ({ page }) => {
    await page.goto(`/tools/${slug}/`);
    const box = await tool(page, slug);
    await line(box, field).fill('wobbly');
    await box.getByRole('button', { name: button }).click();
    await expect(box.getByText(said)).toContainText('What you wrote waits in the form.');
    await expect(line(box, field)).toHaveValue('wobbly');
    await line(box, field).fill('');
    await box.getByRole('button', { name: button }).click();
    await expect(box.getByText(said)).not.toContainText('waits');
  });
}

test('a form that is left gives its words back when it opens again, at once', async ({ page }) => {
  await seed(page, [ally('to go outside')]);
  await page.goto('/tools/ally-card/');
  const box = await tool(page, 'ally-card');
  await box.getByRole('button', { name: 'Write another card' }).click();
  await line(box, 'What I am trying').fill('to rest');
  await box.getByRole('button', { name: 'Leave it' }).click();
  await expect(box.getByText('What you wrote waits in the form.')).toBeVisible();
  await box.getByRole('button', { name: 'Write another card' }).click();
  await expect(line(box, 'What I am trying')).toHaveValue('to rest');
});

test('“That is enough” keeps what stands there', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await line(log, 'One small thing you did').fill('drank water');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await log.getByText('Add more about it, if you like').click();
  await line(log, 'What helped').fill('a blue cup');
  await log.getByRole('button', { name: 'That is enough' }).click();
  await expect(log.locator('.entries').getByText('a blue cup')).toBeVisible();

  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('checkbox', { name: 'mixed' }).check();
  await box.getByRole('button', { name: 'Note this' }).click();
  await box.getByRole('button', { name: 'No pause' }).click();
  await line(box, 'One thing I could do now').fill('open the window');
  await box.getByRole('button', { name: 'That is enough' }).click();
  await expect(box.getByText('It is written beside the word.')).toBeVisible();
  await expect(box.locator('.entry').getByText('open the window')).toBeVisible();
});

test('“Leave it there” keeps what stands there', async ({ page }) => {
  await seed(page, [anEntry('story', { text: 'What I did: I rang back' })]);
  await page.goto('/tools/story/');
  const box = await tool(page, 'story');
  await box.getByRole('button', { name: /^Add what still stands/ }).click();
  await line(box, 'How might you wave this away?').fill('too late');
  await box.getByRole('button', { name: 'Leave it there' }).click();
  await expect(box.getByText('The doubt is written down.')).toBeVisible();
  await expect(box.locator('.entry').getByText('too late')).toBeVisible();
});

for (const [slug, field, other] of [
  ['tiny-action', 'I will', anAction()],
  ['ally-card', 'What I am trying', ally('to go outside')],
  ['value-picker', 'Or in your own words', aValue()],
] as const) {
  test(`what another tab adds does not close the form one writes in: ${slug}`, async ({ page, context }) => {
    await seed(page, []);
    await page.goto(`/tools/${slug}/`);
    const box = await tool(page, slug);
    await line(box, field).pressSequentially('half a');
    const next = await context.newPage();
    await next.goto('/about/');
    await next.evaluate((entry) => localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry)), other);
    await expect(box.getByRole('button', { name: /^Delete/ })).toBeVisible();
    await line(box, field).pressSequentially(' thought');
    await expect(line(box, field)).toHaveValue('half a thought');
    await reloadWith(page, 'half a thought');
    await expect(line(box, field)).toHaveValue('half a thought');
  });
}

test('a part that does not load is said to, and nothing is lost', async ({ page, context }) => {
  await seed(page, [anAction(), aValue({ label: 'Calm' })]);
  await page.goto('/tools/value-picker/');
  const picker = await tool(page, 'value-picker');
  await picker.getByRole('button', { name: 'Pick another word' }).click();
  await context.setOffline(true);
  await picker.getByRole('button', { name: 'Show eight more' }).click();
  await expect(picker.getByText('More words did not load.')).toBeVisible();
  await context.setOffline(false);
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await box.getByRole('button', { name: 'Make another plan' }).click();
  await box.getByText('Put the moment in my calendar').click();
  await box.getByLabel('At what time').fill('09:00');
  await context.setOffline(true);
  await box.getByRole('button', { name: 'Make the file' }).click();
  await expect(box.getByText('The file could not be made')).toBeVisible();
});

test('words that cannot be saved are copied as they stand at the press, with what is picked', async ({ page }) => {
  await seed(page, []);
  await page.addInitScript(() => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith('foothold:entry:')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await page.goto('/tools/future-self/');
  const box = await tool(page, 'future-self');
  await box.getByRole('radio', { name: 'next week' }).check();
  await line(box, 'I can see myself').fill('sit');
  await box.getByRole('button', { name: 'Keep this picture' }).click();
  await line(box, 'I can see myself').fill('sit on the step');
  const asked = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Put them in a file' }).click();
  expect(readFileSync(await (await asked).path(), 'utf8')).toBe('next week\nsit on the step');
});

test('what is picked for today is picked for a plan on the same page, until the reader picks another', async ({
  page,
}) => {
  await seed(page, [aValue({ id: 'calm', label: 'Calm' }), aValue({ id: 'rest', label: 'Rest' })]);
  await page.goto('/articles/values-in-small-steps/');
  const box = await tool(page, 'tiny-action');
  const picker = await tool(page, 'value-picker');
  const plan = (name: string) => box.getByRole('radio', { name });
  await expect(plan('Rest')).toBeChecked();
  await picker.getByRole('radio', { name: 'Calm' }).check();
  await expect(plan('Calm')).toBeChecked();
  await plan('not tied to one').check();
  await picker.getByRole('radio', { name: 'Rest' }).check();
  await expect(plan('not tied to one')).toBeChecked();
});

test('what was picked survives a reload, with what comes of it', async ({ page }) => {
  await seed(page, [aWin()]);
  await page.goto('/tools/feelings/');
  const box = await tool(page, 'feelings');
  await box.getByRole('radio', { name: 'Afraid' }).check();
  await box.getByRole('checkbox', { name: 'uneasy' }).check();
  await box.getByRole('radio', { name: 'a lot' }).check();
  await box.getByRole('radio', { name: 'Sad' }).check();
  await box.getByRole('checkbox', { name: 'lonely' }).check();
  await reloadWith(page, 'words=lonely');
  await expect(box.getByRole('checkbox', { name: 'uneasy' })).toBeChecked();
  await expect(box.getByRole('radio', { name: 'Sad' })).toBeChecked();
  await expect(box.getByRole('checkbox', { name: 'lonely' })).toBeChecked();
  await expect(box.getByRole('group', { name: /uneasy/ }).getByRole('radio', { name: 'a lot' })).toBeChecked();
  await box.getByRole('button', { name: 'Note this' }).click();
  await expect(box.getByText(/lonely; uneasy, a lot/).first()).toBeVisible();

  await page.goto('/tools/value-picker/');
  const picker = await tool(page, 'value-picker');
  await picker.getByRole('button', { name: 'Show eight more' }).click();
  const ninth = picker.getByRole('checkbox').nth(9);
  const word = await ninth.inputValue();
  await ninth.check();
  await reloadWith(page, `label=${word}`);
  await expect(picker.getByRole('checkbox', { name: word, exact: true })).toBeChecked();
});

test('picks that follow each other come back, and words of one’s own are not written over', async ({ page }) => {
  await seed(page, [aWin({ id: 'win-1', text: 'opened the letter' })]);
  await page.goto('/tools/story/');
  const box = await tool(page, 'story');
  await box.getByRole('radio', { name: 'opened the letter' }).check();
  await line(box, 'What I did').fill('opened it and put it back');
  await reloadWith(page, 'opened it and put it back');
  await expect(line(box, 'What I did')).toHaveValue('opened it and put it back');
  await expect(box.getByRole('radio', { name: 'opened the letter' })).toBeChecked();
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByRole('radio', { name: 'I rested' }).check();
  await reloadWith(page, 'how=rested');
  await expect(log.getByRole('radio', { name: 'I rested' })).toBeChecked();
});
