import type { Locator, Page } from '@playwright/test';
import { aWin } from '../factories';
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
