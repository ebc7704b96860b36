import { expect, keptEntries, test } from './fixtures';

const ARTICLE = '/articles/trusting-yourself-again/';
const LINE = 'One small thing you did';

test.use({ expected: [/astro-retry|Failed to fetch|dynamically imported|offline|INTERNET_DISCONNECTED/] });

test('a press that comes before the tool is awake is held and done once', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((wait) => setTimeout(wait, 700));
    await route.continue();
  });
  await page.goto(ARTICLE);
  const log = page.locator('[data-tool="win-log"]');
  await log.scrollIntoViewIfNeeded();
  await log.getByLabel(LINE).fill('opened the curtain');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByText('Getting this ready …')).toBeVisible();
  await expect(log.getByText('Noted. You did that.')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('Getting this ready …')).toHaveCount(0);
  await expect.poll(async () => (await keptEntries(page)).map(({ text }) => text)).toEqual(['opened the curtain']);
});

test('a tool that did not load says so, keeps the words, and wakes when there is a connection', async ({
  page,
  context,
}) => {
  await page.goto(ARTICLE);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const log = page.locator('[data-tool="win-log"]');
  await log.scrollIntoViewIfNeeded();
  await log.getByLabel(LINE).fill('opened the curtain');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(page.getByText('This part did not load. Your words are still here.')).toBeVisible({ timeout: 10_000 });
  await expect(log.getByLabel(LINE)).toHaveValue('opened the curtain');
  await context.setOffline(false);
  await expect(log.getByText('Noted. You did that.')).toBeVisible({ timeout: 15_000 });
});
