import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cutOff } from './bodies';
import { expect, kept, test } from './fixtures';

const ARTICLE = '/articles/values-in-small-steps/';

const choice = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

const root = (page: Page) => page.locator('html');
const fontSize = (page: Page) =>
  page
    .locator('.prose p')
    .first()
    .evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
const width = (page: Page) =>
  page
    .locator('.prose p:visible')
    .first()
    .evaluate((node) => node.getBoundingClientRect().width);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('they do not show', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText('Size of the text')).toBeHidden();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden();
  });
});

test('a newcomer has the site as it is, and nothing is kept', async ({ page }) => {
  await page.goto(ARTICLE);
  for (const group of ['Light or dark', 'Use of data']) await expect(choice(page, group, 'As my device')).toBeChecked();
  for (const group of ['Size of the text', 'Length of a line'])
    await expect(choice(page, group, 'Normal')).toBeChecked();
  expect(await kept(page)).toEqual({});
});

test('text grows at once and on every page, before anything is painted, and as it was again', async ({ page }) => {
  await page.goto(ARTICLE);
  const normal = await fontSize(page);
  await choice(page, 'Size of the text', 'Larger').check();
  expect(await fontSize(page)).toBeCloseTo(normal * 1.35, 0);
  expect(await kept(page)).toEqual({ 'foothold:setting:size': 'larger' });
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('/articles/burnt-out/');
  await expect(root(page)).toHaveAttribute('data-size', 'larger');
  await page.unroute('**/_astro/*.js');
  await page.goto(ARTICLE);
  await choice(page, 'Size of the text', 'Normal').check();
  expect([await fontSize(page), await kept(page)]).toEqual([normal, {}]);
});

test('lines grow and shrink on a wide page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(ARTICLE);
  const normal = await width(page);
  await choice(page, 'Length of a line', 'Short').check();
  expect(await width(page)).toBeLessThan(normal - 80);
  await choice(page, 'Length of a line', 'Long').check();
  expect(await width(page)).toBeGreaterThan(normal + 80);
});

const faces = (page: Page) => page.evaluate(() => [...document.fonts].map(({ status }) => status));

test.describe('the reading face', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is set once it is on the device, and not where data is saved', async ({ page, context }) => {
    await page.goto(ARTICLE, { waitUntil: 'networkidle' });
    expect(await faces(page), 'a first page asks for none').toEqual(['unloaded']);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await expect.poll(() => faces(page)).toEqual(['loaded']);
    await choice(page, 'Use of data', 'Low').check();
    // A page that met a face goes on with it: this one has met none.
    const fresh = await context.newPage();
    await fresh.goto(ARTICLE, { waitUntil: 'networkidle' });
    expect(await faces(fresh)).toEqual(['unloaded']);
    await choice(fresh, 'Use of data', 'As my device').check();
    await expect.poll(() => faces(fresh)).toEqual(['loaded']);
  });

  test('is not set on a device that saves data, though it is there', async ({ page, context }) => {
    await page.goto(ARTICLE);
    await page.evaluate(() => navigator.serviceWorker.ready);
    const fresh = await context.newPage();
    await fresh.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await fresh.goto(ARTICLE, { waitUntil: 'networkidle' });
    await expect(root(fresh)).toHaveAttribute('data-face', 'kept');
    await expect(root(fresh)).toHaveAttribute('data-data', 'low');
    await expect(choice(fresh, 'Use of data', 'As my device')).toBeChecked();
    expect(await faces(fresh)).toEqual(['unloaded']);
  });
});

test('another open page follows, and an erasure sets all of it back', async ({ page, context }) => {
  await page.goto('/about/');
  const other = await context.newPage();
  await other.goto('/practice/record/');
  await choice(page, 'Light or dark', 'Dark').check();
  await choice(page, 'Size of the text', 'Large').check();
  await expect(root(other)).toHaveAttribute('data-theme', 'dark');
  await expect(root(other)).toHaveAttribute('data-size', 'large');
  await other.getByRole('button', { name: 'Erase …' }).click();
  await other.getByRole('button', { name: 'Erase everything' }).click();
  await expect(other.getByText('Everything here is erased')).toBeVisible();
  expect(await kept(other)).toEqual({});
  await expect(choice(page, 'Size of the text', 'Normal')).toBeChecked();
  await expect(root(page)).not.toHaveAttribute('data-size');
});

test('what cannot be kept holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('', 'QuotaExceededError');
    };
  });
  await page.goto(ARTICLE);
  await choice(page, 'Size of the text', 'Large').check();
  await expect(root(page)).toHaveAttribute('data-size', 'large');
});

test('larger text and each length of line fit 320 pixels, and nothing is cut off', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [size, line] of [
    ['larger', 'wide'],
    ['large', 'narrow'],
  ] as const) {
    for (const path of [
      '/',
      ARTICLE,
      `/es${ARTICLE}`,
      '/practice/',
      '/search/',
      '/tools/feelings/',
      '/safety/',
      '/evidence/',
    ]) {
      await page.goto('/about/');
      await page.evaluate(
        ([one, two]) => {
          localStorage.setItem('foothold:setting:size', one!);
          localStorage.setItem('foothold:setting:width', two!);
        },
        [size, line],
      );
      await page.goto(path);
      expect(await cutOff(page), `${path}, ${size}`).toEqual([]);
    }
  }
});

test('the choice of lanes shows all three, beside each other or below, with larger text too', async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    for (const size of ['', 'larger']) {
      for (const path of [ARTICLE, `/es${ARTICLE}`]) {
        await page.goto(path);
        await page.evaluate((chosen) => (document.documentElement.dataset.size = chosen), size);
        const strip = (await page.locator('.strip').boundingBox())!;
        for (const words of await page.locator('.strip small').all()) {
          const { x, width: wide, y, height } = (await words.boundingBox())!;
          const what = `${path} at ${width} ${size}: ${await words.innerText()}`;
          expect(x, what).toBeGreaterThan(strip.x);
          expect(x + wide, what).toBeLessThan(strip.x + strip.width);
          expect(y + height, what).toBeLessThan(strip.y + strip.height);
        }
      }
    }
  }
});

test('a radio button is as large beside words of two lines as beside one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.addInitScript(() => localStorage.setItem('foothold:setting:size', 'larger'));
  await page.goto('/safety/');
  const long = page.getByRole('radio', { name: 'Stay where my notes are kept' });
  const high = (await page.locator('.choice').filter({ has: long }).boundingBox())!.height;
  const short = page.getByRole('radio', { name: 'Are let go' });
  const { height: line } = (await page.locator('.choice').filter({ has: short }).boundingBox())!;
  expect(high, 'its words take two lines').toBeGreaterThan(line);
  const size = async (one: typeof long) => {
    const { width, height } = (await one.boundingBox())!;
    return [width, height].map(Math.round);
  };
  expect(await size(long)).toEqual(await size(short));
});

test('what stays in sight takes one line of a phone, however large the letters are', async ({ page }) => {
  const bar = page.getByRole('navigation', { name: 'Support, and a way out' });
  for (const width of [320, 360, 414]) {
    await page.setViewportSize({ width, height: 740 });
    for (const size of ['Normal', 'Large', 'Larger']) {
      await page.goto('/about/');
      await choice(page, 'Size of the text', size).check();
      expect(await bar.evaluate((node) => node.clientHeight), `${size} at ${width}`).toBeLessThan(80);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/safety/', '/about/']) {
    test(`axe finds nothing on ${path} and its foot with larger text, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(() => localStorage.setItem('foothold:setting:size', 'larger'));
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }
}
