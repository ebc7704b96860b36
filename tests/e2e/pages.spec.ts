import { expect, test } from './fixtures';

for (const [path, day, nobody] of [
  ['/support/', '22 November 2026', 'Nobody has phoned these numbers.'],
  ['/es/support/', '22 de noviembre de 2026', 'Nadie ha llamado a estos números.'],
] as const) {
  test(`${path} says beside the numbers when they were looked over`, async ({ page }) => {
    await page.goto(path);
    const said = page.locator('main').getByText(nobody);
    await expect(said).toBeVisible();
    await expect(said).toContainText(day);
    await page.locator('#country').selectOption('FR');
    const france = page.locator('[data-country="FR"]');
    await expect(france).toBeVisible();
    const [above, numbers] = [await said.boundingBox(), await france.boundingBox()];
    expect(numbers!.y - above!.y - above!.height).toBeLessThan(100);
    await page.emulateMedia({ media: 'print' });
    await expect(said).toBeVisible();
  });
}

test.describe('support', () => {
  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('a reader opens a country and finds its numbers', async ({ page }) => {
      await page.goto('/support/');
      await expect(page.getByLabel('Your country or region')).toBeHidden();
      await expect(page.getByText('Nobody has phoned these numbers.')).toBeVisible();
      const france = page.locator('details', { has: page.getByRole('heading', { name: 'France' }) });
      await france.locator('summary').click();
      await expect(france.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
      await expect(france.getByRole('link', { name: '3114', exact: true })).toHaveAttribute('href', 'tel:3114');
    });
  });

  test('a picked country is shown alone, and leaves no trace', async ({ page, context }) => {
    await page.goto('/support/');
    const address = page.url();
    await page.getByLabel('Your country or region').selectOption('New Zealand (Aotearoa)');
    await expect(page.getByRole('link', { name: '111', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '1737', exact: true })).toBeVisible();
    await expect(page.locator('details:visible')).toHaveCount(1);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, history.length])).toEqual([0, 0, 2]);
    expect(await context.cookies()).toEqual([]);
    await page.reload();
    await expect(page.getByLabel('Your country or region')).toHaveValue('');
  });

  test('another country takes the place of the first, and all of them can be shown', async ({ page }) => {
    await page.goto('/support/');
    const picker = page.getByLabel('Your country or region');
    await picker.selectOption('Japan');
    await picker.selectOption('Spain');
    await expect(page.getByRole('heading', { name: 'Japan' })).toBeHidden();
    await expect(page.getByText('it stays in the call log of the phone')).toBeVisible();
    await picker.selectOption('Show all of them');
    expect(await page.locator('details:visible').count()).toBeGreaterThan(50);
  });

  test('a country without a line we are sure of has its emergency number and a way on', async ({ page }) => {
    await page.goto('/support/');
    await page.getByLabel('Your country or region').selectOption('Kenya');
    const kenya = page.locator('[data-country="KE"]');
    await expect(kenya.getByRole('link', { name: '999' })).toBeVisible();
    await expect(kenya.getByRole('link', { name: 'findahelpline.com' })).toBeVisible();
    await expect(kenya.getByText('Befrienders')).toHaveCount(0);
  });

  test('each number can be called as it is written', async ({ page }) => {
    await page.goto('/support/');
    const links = await page.locator('a[href^="tel:"]').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links.length).toBeGreaterThan(100);
    for (const href of links) expect(href).toMatch(/^tel:\*?\d+$/);
  });

  test('on paper: the picked country, or each one if none is picked', async ({ page }) => {
    await page.goto('/support/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: '3114', exact: true })).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Your country or region').selectOption('Spain');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('link', { name: '024', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: '3114', exact: true })).toBeHidden();
  });
});

test('each source that is pointed to on the evidence page is there, and is used', async ({ page }) => {
  await page.goto('/evidence/');
  const dead = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')!).filter((id) => !document.querySelector(id)),
    );
  expect(dead).toEqual([]);
  const sources = page.locator('main li.source[id]');
  expect(await sources.count()).toBeGreaterThan(20);
  const users = page.locator(
    'a:is([href*="/articles/"], [href*="/tools/"], [href*="#claim-"], [href$="/about/"], [href$="/evidence/"])',
  );
  await expect(sources.filter({ hasNot: users })).toHaveCount(0);
  const sayings = page.locator('main li.saying');
  await expect(sayings).toHaveCount(45);
  await expect(sayings.filter({ hasNot: page.locator('a[href^="#"]') })).toHaveCount(0);
});

test('an article is found under its question, and under its topic', async ({ page }) => {
  await page.goto('/articles/');
  await page.getByRole('navigation', { name: 'Topics' }).getByRole('link', { name: 'Self-trust' }).click();
  await page.getByRole('link', { name: 'Why can I not stick to anything, and how do I start over?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keeping small promises to yourself again');
});

test('an address without a page answers 404, kindly, with ways on', async ({ page }) => {
  const response = await page.goto('/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here');
  await page.getByRole('main').getByRole('link', { name: 'Articles' }).click();
  await expect(page).toHaveURL(/\/articles\/$/);
});

test('the feed is well-formed and carries every article', async ({ page, request }) => {
  const feed = await request.get('/rss.xml');
  expect(feed.headers()['content-type']).toContain('xml');
  await page.goto('/articles/');
  const questions = await page.locator('main article').count();
  // Our own pages may not parse a text, not even in a test.
  await page.goto('about:blank');
  const read = await page.evaluate(
    (text) => {
      const xml = new DOMParser().parseFromString(text, 'text/xml');
      const said = (name: string) => [...xml.querySelectorAll(`item > ${name}`)].map((node) => node.textContent ?? '');
      return { broken: xml.querySelector('parsererror') !== null, links: said('link'), dates: said('pubDate') };
    },
    await feed.text(),
  );
  expect(read.broken).toBe(false);
  expect(read.links).toHaveLength(questions);
  for (const link of read.links) expect(new URL(link).pathname).toMatch(/\/articles\/[a-z-]+\/$/);
  for (const date of read.dates) expect(Date.parse(date)).not.toBeNaN();
});

test('the manifest has a neutral name, and icons that load', async ({ request }) => {
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  expect(manifest.short_name).toBe('Foothold');
  expect((await request.get(manifest.start_url)).ok()).toBe(true);
  for (const { src, type } of manifest.icons) {
    expect((await request.get(src)).headers()['content-type']).toBe(type);
  }
});

test('robots.txt names the sitemap', async ({ request }) => {
  const [, sitemap] = (await (await request.get('/robots.txt')).text()).match(/^Sitemap: (.+)$/m) ?? [];
  expect((await request.get(new URL(sitemap!).pathname)).ok()).toBe(true);
});

test('a page without tools fetches nothing of the record, a moment later either', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/about/');
  await expect.poll(() => asked.some((path) => path.includes('/register.')), { timeout: 10_000 }).toBe(true);
  await page.waitForTimeout(500);
  expect(asked.filter((path) => /\/(record|notes|preact)\./.test(path))).toEqual([]);
});
