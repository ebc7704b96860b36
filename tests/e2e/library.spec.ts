import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

interface Path {
  id: string;
  title: string;
  articles: { article: string; why: string }[];
}

const PATHS = JSON.parse(readFileSync('src/content/paths.json', 'utf8')) as Path[];

const shelf = (page: Page) => page.getByRole('navigation', { name: 'Articles by time, energy, need or tool' });
const questions = (page: Page) => page.locator('main article').getByRole('heading').getByRole('link');

/** The addresses of links, in their order. */
const addresses = (page: Page, links: string) =>
  page.locator(links).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every article stands once on the shelf, under the heading of its topic', async ({ page }) => {
    await page.goto('/articles/');
    const all = await addresses(page, 'main article h3 a');
    expect(new Set(all).size).toBe(all.length);
    const days = page.getByRole('region', { name: 'Work and days' });
    await expect(days.getByRole('link', { name: 'Am I lazy or burnt out?' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Values');
  });

  for (const [name, title] of [
    ['5 minutes', 'Articles for 5 minutes'],
    ['Little energy', 'Articles for little energy'],
    ['Rest', 'Articles on rest'],
    ['A small story', 'Articles with “A small story”'],
  ] as const) {
    test(`articles are narrowed down to ${name}, counted in words, with ways on`, async ({ page }) => {
      await page.goto('/articles/');
      const all = await questions(page).count();
      await page.locator('main summary').click();
      await shelf(page).getByRole('link', { name, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const some = await questions(page).count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThanOrEqual(all);
      await expect(page.getByText(/^(One|Two|Three|Four|Five|Six|Seven|\d+) articles?\. /)).toBeVisible();
      await expect(page.getByRole('link', { name: 'All articles', exact: true })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: 'Search' })).toBeVisible();
      await page.locator('main summary').click();
      await expect(shelf(page).locator('[aria-current="page"]')).toHaveText(name);
    });
  }

  test('a shelf by tool holds the articles that have it, and no others', async ({ page }) => {
    await page.goto('/articles/by/tool/setback/');
    const on = await addresses(page, 'main article h2 a');
    await page.goto('/articles/');
    for (const path of await addresses(page, 'main article h3 a')) {
      const has = readFileSync(`src/content${path.replace(/\/$/, '')}.mdx`, 'utf8').includes('<Setback');
      expect(on.includes(path), path).toBe(has);
    }
  });

  test('each way to narrow down leads to something', async ({ page, request }) => {
    await page.goto('/articles/');
    const all = await addresses(page, 'main details nav a, nav[aria-label="Topics"] a');
    expect(all.length).toBeGreaterThan(30);
    for (const path of all) expect((await request.get(path)).ok(), path).toBe(true);
    expect((await request.get('/articles/by/need/no-such-need/')).status()).toBe(404);
  });

  for (const { id, title, articles } of PATHS) {
    test(`the path “${title}” leads through its articles, each with why`, async ({ page }) => {
      await page.goto('/articles/');
      await page.getByRole('navigation', { name: 'Paths' }).getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(new RegExp(`/paths/${id}/$`));
      const stations = page.getByRole('main').locator('ol > li');
      await expect(stations).toHaveCount(articles.length);
      for (const [i, { why }] of articles.entries()) await expect(stations.nth(i)).toContainText(why);
      await stations.first().getByRole('link').click();
      for (const { article } of articles.slice(1)) {
        const place = page
          .getByRole('navigation', { name: /^Paths?$/ })
          .locator('div')
          .filter({ hasText: title });
        await place.getByText('After this:').getByRole('link').click();
        await expect(page).toHaveURL(new RegExp(`/articles/${article}/$`));
      }
      const last = page
        .getByRole('navigation', { name: /^Paths?$/ })
        .locator('div')
        .filter({ hasText: title });
      await expect(last.getByText('Before this:')).toBeVisible();
      await expect(last.getByText('After this:')).toHaveCount(0);
    });
  }

  test('an article in two paths shows both, one in none shows neither', async ({ page }) => {
    await page.goto('/articles/solving-one-problem/');
    await expect(page.getByRole('navigation', { name: 'Paths' }).getByText('In the path')).toHaveCount(2);
    await page.goto('/articles/teens-after-trauma/');
    await expect(page.getByText('In the path')).toHaveCount(0);
  });

  test('three articles to read next stand below each, with what they share, how long and what is in them', async ({
    page,
  }) => {
    await page.goto('/articles/burnt-out/');
    const next = page.getByRole('navigation', { name: 'Where you could go next' }).getByRole('listitem');
    await expect(next).toHaveCount(3);
    for (const one of await next.all()) await expect(one).toContainText(/Also about .+, \w+ minutes?, has “.+”\./);
  });
});

test('search engines are led to paths, and not to shelves', async ({ page, request }) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  for (const { id } of PATHS) expect(sitemap).toContain(`/paths/${id}/`);
  expect(sitemap).not.toContain('/articles/by/');
  await page.goto('/articles/by/time/1-minute/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('search can be narrowed down by each of the five, and says so when nothing is left', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByText('Narrow it down').click();
  const choice = (facet: string) => page.locator('label', { hasText: new RegExp(`^${facet}`) }).locator('select');
  const found = page.getByRole('list', { name: 'Pages found' }).getByRole('listitem');
  for (const [facet, value] of [
    ['Time you have', '15 minutes'],
    ['Energy you have', 'Low'],
    ['What it could help with', 'rest'],
    ['Tool', 'A pause'],
    ['Topic', 'Work and days'],
  ] as const) {
    await choice(facet).selectOption(value);
    await expect(found.first()).toBeVisible();
    await page.getByRole('button', { name: 'Clear these choices' }).click();
    await expect(found).toHaveCount(0);
  }
  await choice('Topic').selectOption('Evidence');
  await choice('Tool').selectOption('A card for somebody beside you');
  await expect(page.getByRole('status')).toHaveText('Nothing found for these choices.');
  await expect(page.getByText('Clear the choices above to look everywhere.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Support now' })).toBeVisible();
});

for (const path of ['/articles/by/tool/pause/', '/paths/starting-again/', '/articles/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${path}, ${colorScheme}, opened up and at 320 pixels`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      for (const fold of await page.locator('main summary').all()) await fold.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}
