import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const ARTICLE = '/articles/burnt-out/';
const SLUGS = readdirSync(new URL('../../src/content/articles', import.meta.url)).map((file) =>
  file.replace('.mdx', ''),
);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('contents list headings and tools, and lead to them', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByText('What is on this page').click();
    const contents = page.locator('.contents');
    await expect(contents.getByText('with a tool: One tiny action')).toBeVisible();
    await contents.getByRole('link', { name: 'What a doctor can look for' }).click();
    await expect(page.getByRole('heading', { name: 'What a doctor can look for' })).toBeInViewport();
  });

  test('contents leave out what the chosen lane hides', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.getByText('What is on this page').click();
    const all = page.locator('.contents').getByRole('link', { name: 'If nothing can be put down' });
    const five = page.locator('.contents').getByRole('link', { name: 'Four kinds of tired' });
    await expect(all).toBeVisible();
    await page.getByRole('radio', { name: /^5 minutes/ }).check();
    await expect(all).toBeHidden();
    await expect(five).toBeVisible();
    await page.getByRole('radio', { name: /^1 minute/ }).check();
    await expect(page.locator('.contents')).toBeHidden();
  });

  test('each heading links to itself, by keyboard too', async ({ page }) => {
    await page.goto(ARTICLE);
    const link = page.locator('.prose').getByRole('link', { name: 'Four kinds of tired' });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#four-kinds-of-tired$/);
  });
});

test('every article names each of its tools in its contents', async ({ request }) => {
  for (const slug of SLUGS) {
    const html = await (await request.get(`/articles/${slug}/`)).text();
    const [contents = ''] = /<details class="contents.*?<\/details>/s.exec(html) ?? [];
    const tools = Array.from(html.matchAll(/data-tool="([\w-]+)"/g), ([, tool]) => tool!);
    expect(tools.length, slug).toBeGreaterThan(0);
    for (const tool of tools) expect(contents, slug).toContain(`href="#${tool}"`);
  }
});

test('each article has a picture of its own for shared links', async ({ request }) => {
  const seen = new Set<string>();
  for (const slug of SLUGS) {
    const html = await (await request.get(`/articles/${slug}/`)).text();
    expect(html).toContain(`/og/${slug}.png"`);
    const png = await (await request.get(`/og/${slug}.png`)).body();
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    seen.add(png.toString('base64'));
  }
  expect(seen.size).toBe(SLUGS.length);
});

test('both feeds carry whole articles, with whole addresses and no tools', async ({ request }) => {
  const feed = (await (await request.get('/feed.json')).json()) as {
    version: string;
    items: { url: string; content_html: string; date_published: string }[];
  };
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.items).toHaveLength(SLUGS.length);
  for (const { url, content_html: html, date_published: date } of feed.items) {
    expect(html.length, url).toBeGreaterThan(3000);
    expect(html, url).not.toMatch(/Keep my place|(?:href|src)="(?![a-z]+:)|<(?:script|style|form|input|astro-island)/);
    expect(new Date(date).toISOString()).toBe(date);
  }
  const rss = await (await request.get('/rss.xml')).text();
  expect(rss.match(/<content:encoded>/g)).toHaveLength(SLUGS.length);
  const home = await (await request.get('/')).text();
  expect(home.match(/rel="alternate" type="application\/(rss\+xml|feed\+json)"/g)).toHaveLength(2);
});

test('says to other programs what the page is, and where it stands', async ({ page }) => {
  await page.goto(ARTICLE);
  const said = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as {
    '@graph': { '@type': string; headline?: string; itemListElement?: { item: string }[] }[];
  };
  const [article, crumbs] = said['@graph'];
  expect(article).toMatchObject({ '@type': 'Article', headline: 'When everything feels like too much' });
  expect(crumbs!.itemListElement!.map(({ item }) => new URL(item).pathname)).toEqual([
    '/articles/',
    '/topics/days/',
    ARTICLE,
  ]);
});

test('on paper an article keeps its sheets, and leaves out what only a screen can do', async ({ page }) => {
  await page.goto('/articles/anger-after-trauma/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('section.tool .worksheet').first()).toBeVisible();
  await expect(page.locator('details.tool').first()).toBeHidden();
  await expect(page.locator('.practice').first()).toBeVisible();
  await expect(page.locator('.contents')).toBeHidden();
});

test.describe('the place where one stopped', () => {
  const keep = (page: Page) => page.getByRole('button', { name: 'Keep my place' }).first();
  const line = (page: Page) => page.getByText('You stopped before');
  const written = (page: Page) =>
    page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }].map((shelf) => Object.keys(shelf).length));

  test('is kept for the visit when asked, leads on, and is forgotten when asked', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.mouse.wheel(0, 5000);
    expect(await written(page)).toEqual([0, 0]);
    await keep(page).click();
    await expect(page.getByText('Kept until you close this tab.')).toBeVisible();
    expect(await written(page)).toEqual([0, 1]);
    await page.reload();
    const way = line(page).getByRole('link');
    const section = (await way.textContent())!.replace(/[“”]/g, '');
    await way.click();
    await expect(page.locator('.prose').getByRole('heading', { name: section })).toBeInViewport();
    await page.goto('/articles/anger-after-trauma/');
    await expect(line(page)).toBeHidden();
    await page.goto(ARTICLE);
    await page.getByRole('button', { name: 'Forget it' }).click();
    await expect(page.getByText('Forgotten.')).toBeFocused();
    expect(await written(page)).toEqual([0, 0]);
  });

  test('stays on the device where the reader keeps things, unless a lock is on them', async ({ page }) => {
    await page.goto(ARTICLE);
    await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
    await keep(page).click();
    await expect(page.getByText('Kept on this device.')).toBeVisible();
    expect(await written(page)).toEqual([2, 0]);
    await page.evaluate(() => localStorage.setItem('foothold:setting:lock', '{}'));
    await keep(page).click();
    await expect(page.getByText('Kept until you close this tab.')).toBeVisible();
    expect(await written(page)).toEqual([2, 1]);
  });

  test('is not offered without a script', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto(ARTICLE);
    await expect(keep(page)).toBeHidden();
    await expect(line(page)).toBeHidden();
  });
});
