import { aValue, anAction, anEntry } from '../factories';
import { expect, keptEntries, test } from './fixtures';
import { fillRecord } from './notes';

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

for (const [slug, field, kept] of [
  ['tiny-action', 'I will', anAction()],
  ['value-picker', 'Or in your own words', aValue({ label: 'Calm' })],
  [
    'ally-card',
    'What I am trying',
    anEntry('ally', { name: 'Sam', trying: '', helps: 'tea', doesNotHelp: '', rhythm: '', stopWord: '' }),
  ],
] as const) {
  test(`words typed before ${slug} is awake stay, where something is kept already`, async ({ page }) => {
    await fillRecord(page, [kept as Parameters<typeof fillRecord>[1][number]]);
    let come!: () => void;
    const late = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/_astro/*.js', async (route) => (await late, route.continue()));
    await page.goto(`/tools/${slug}/`, { waitUntil: 'commit' });
    const line = page.locator(`[data-tool="${slug}"]`).getByLabel(field, { exact: true });
    await line.fill('typed early');
    come();
    await expect(page.locator(`[data-tool="${slug}"] .entries, [data-tool="${slug}"] .entry`).first()).toBeVisible();
    await expect(line).toHaveValue('typed early');
  });
}
