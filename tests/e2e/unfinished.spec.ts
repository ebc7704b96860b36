import type { Locator, Page } from '@playwright/test';
import { anEntry, aWin } from '../factories';
import { expect, kept, test, tool } from './fixtures';
import { seed } from './seeds';

/** Waits until unfinished words are kept, then opens the page anew. */
async function reloadWith(page: Page, words: string) {
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain(words);
  await page.reload();
}

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
  await seed(page, [
    anEntry('ally', { name: '', trying: 'to go outside', helps: '', doesNotHelp: '', rhythm: '', stopWord: '' }),
  ]);
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
