import { expect, test } from './fixtures';

test.use({ javaScriptEnabled: false });

for (const [slug, words] of [
  ['value-picker', 'Which of these matters to you, even a little?'],
  ['tiny-action', 'One action, under two minutes'],
  ['win-log', 'One small thing you did'],
  ['limits', 'One line to say'],
  ['future-self', 'How far ahead?'],
  ['story', 'How might you wave this away?'],
  ['next-step', 'One more, as small as the first'],
  ['feelings', 'Which of these is nearest?'],
  ['pause', 'Press both feet, or your back, into what holds you.'],
  ['setback', 'What did not happen, in one line'],
  ['ally-card', 'How I will say stop'],
  ['daily-rhythm', 'Midday: A pause, or something smaller'],
  ['weekly-review', 'One thing that helped this week, even a little'],
  ['patterns', 'Mark a day on which you noted something.'],
  ['what-helps', 'Things that helped before, even a little'],
  ['prompt-card', 'What it is about, in your words'],
] as const) {
  test(`${slug} is a worksheet`, async ({ page }) => {
    await page.goto(`/tools/${slug}/`);
    const box = page.locator(`[data-tool="${slug}"]`);
    await expect(box.locator('.worksheet').getByText(words).first()).toBeVisible();
    await expect(box.getByText(/^A sheet to print, or to copy by hand/)).toBeVisible();
    await expect(box.locator('.blank').first()).toBeVisible();
    await expect(box.locator('.live')).toHaveCSS('display', 'none');
  });
}

test('ways to pause stand on paper as on screen: the gentlest first, the longer out-breath before other breaths', async ({
  page,
}) => {
  await page.goto('/tools/pause/');
  const names = await page.locator('[data-tool="pause"] .worksheet dt strong').allTextContents();
  expect(names.slice(0, 2)).toEqual(['Feet down', 'Look around']);
  expect(names.slice(-5)[0]).toBe('Longer out-breath');
  expect(names.at(-1)).toBe('Box, without holds');
});

test('an article is whole, and its lanes still work', async ({ page }) => {
  await page.goto('/articles/values-in-small-steps/');
  const deep = page.getByRole('heading', { name: 'The story of one small win' });
  await expect(deep).toBeVisible();
  await page.getByRole('radio', { name: /^1 minute/ }).check();
  await expect(deep).toBeHidden();
  await expect(page.locator('[data-lane="1"]')).toBeVisible();
});

test('leaving is a plain link', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Leave this page' })).toHaveAttribute('href', /^https:\/\//);
});
