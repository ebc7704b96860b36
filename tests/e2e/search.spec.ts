import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ours } from '../search/ours';
import { objections } from './bodies';
import { expect, test } from './fixtures';

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.getByRole('list', { name: 'Pages found' }).getByRole('link');
const promises = /stick to anything/;

/** Types into the live page; before the script runs, the form has nobody to answer. */
async function type(page: Page, words: string) {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await field(page).fill(words);
}

/** What the author wrote under `asks`, by article. */
function phrases() {
  const folder = 'src/content/articles';
  return readdirSync(folder).map((file) => {
    const [head = ''] = readFileSync(`${folder}/${file}`, 'utf8').split('\n---');
    const [, block = ''] = head.match(/^asks:\n((?: +- .*\n)+)/m) ?? [];
    const asks = block.split('\n').map((line) => line.replace(/^ +- ['"]?|['"]?$/g, ''));
    return { path: `/articles/${file.replace('.mdx', '')}/`, asks: asks.filter(Boolean) };
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every article stands under its question, and one sentence says why', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByText('Narrow it down')).toBeHidden();
    await page.getByText('By time, energy, need or tool').click();
    await expect(page.getByRole('link', { name: 'Little energy' })).toHaveAttribute('href', /by\/energy\/low/);
    const links = page.getByRole('region', { name: 'All questions' }).getByRole('link');
    await expect(links).toHaveCount(readdirSync('src/content/articles').length);
    await links.filter({ hasText: promises }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('words lead to a page: question, title, topic, minutes, tools and the passage', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  await type(page, 'lazy promises');

  const first = page.getByRole('list', { name: 'Pages found' }).getByRole('listitem').first();
  await expect(first.getByRole('link', { name: promises })).toBeVisible();
  await expect(first).toContainText(/Keeping small promises to yourself again · Self-trust · 1, \d+ or \d+ minutes/);
  await expect(first).toContainText('One tiny action');
  await expect(first.locator('mark').first()).toHaveText(/promise|lazy/);
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeHidden();
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/articles\/trusting-yourself-again\/$/);
});

// Nearly a thousand phrases: in parts that run beside each other, on a machine that may be busy.
for (const part of [0, 1, 2]) {
  test(`each phrase of an author finds the article first, part ${part + 1} of 3`, async ({ page }) => {
    test.setTimeout(240_000);
    const search = await ours(page);
    const missed: string[] = [];
    for (const { path, asks } of phrases().filter((_, i) => i % 3 === part)) {
      for (const phrase of asks) if (!(await search(phrase))[0]?.endsWith(path)) missed.push(`${path} ${phrase}`);
    }
    expect(missed).toEqual([]);
  });
}

test('a misspelt phrase of an author is never shown', async ({ page }) => {
  const search = await ours(page);
  expect((await search('exausted but cant switch off'))[0]).toContain('burnt-out');
  await expect(page.locator('.search-results')).not.toContainText('exausted');
});

test('works by keyboard alone', async ({ page }) => {
  await page.goto('/search/');
  await type(page, 'small');
  await expect(results(page).nth(1)).toBeVisible();
  await field(page).press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await field(page).press('Enter');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/articles\//);
});

test('says the number of pages once for each settled search', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('[role="status"]')!;
    new MutationObserver(() => status.textContent && said.push(status.textContent)).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { said });
  });
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  // In the page: letters of the test runner’s may come so far apart that each is a settled search.
  await field(page).evaluate(async (input: HTMLInputElement) => {
    for (const letter of 'promises') {
      input.value += letter;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await new Promise((next) => setTimeout(next, 30));
    }
  });
  await expect(page.getByRole('status')).toHaveText(/^\d+ pages? found\.$/);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((one) => one.includes('found'))).toHaveLength(1);
});

test('a late answer never covers a newer one', async ({ page }) => {
  await page.route('**/pagefind/index/**', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto('/search/');
  await type(page, 'recognise');
  await type(page, 'dopamine');
  await expect(results(page).first()).toHaveAttribute('href', /what-we-know-about-small-wins/);
  await page.waitForTimeout(600);
  await expect(results(page).first()).toHaveAttribute('href', /what-we-know-about-small-wins/);
});

test('says honestly that nothing was found, with ways out', async ({ page }) => {
  await page.goto('/search/');
  await type(page, 'xylophone quartz');
  await expect(page.getByRole('status')).toHaveText('Nothing found for these words.');
  await expect(page.getByText('Fewer words')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Articles by topic' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
});

test('when no page has all the words, those with some of them are shown and it is said', async ({ page }) => {
  await page.goto('/search/');
  await type(page, 'xylophone promises');
  await expect(page.getByText('No page has all of these words.')).toBeVisible();
  await expect(results(page).first()).toHaveAttribute('href', /trusting-yourself-again/);
});

test('can be narrowed down, with words and without', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByText('Narrow it down').click();
  await page.getByRole('combobox', { name: /^Topic/ }).selectOption('Evidence');
  await expect(results(page).first()).toHaveText(/hype/);
  const narrowed = await results(page).count();
  const found = page.getByRole('list', { name: 'Pages found' }).getByRole('listitem');
  await expect(found.filter({ hasText: '· Evidence ·' })).toHaveCount(narrowed);
  await type(page, 'small');
  // Marked: this is the answer to the word, and no longer the list from before.
  await expect(found.first().locator('mark').first()).toHaveText('small');
  await expect(found.filter({ hasNotText: '· Evidence ·' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear these choices' }).click();
  await expect.poll(() => results(page).count()).toBeGreaterThan(narrowed);
});

test('words of crisis put support first, and it goes again', async ({ page }) => {
  const card = page.getByText('there are people you can reach now');
  await page.goto('/search/');
  await type(page, 'i cant go on');
  await expect(card).toBeVisible();
  const support = page.locator('main').getByRole('link', { name: 'Support now' }).first();
  await expect(support).toHaveAttribute('href', /\/support\/$/);
  await type(page, 'dead tired');
  await expect(card).toBeHidden();
});

test('the words go nowhere: not into the address, the history, the title, storage or a request', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url()) + (request.postData() ?? '')));
  await page.goto('/search/');
  const before = await page.evaluate(() => [location.href, document.title, history.length]);
  await type(page, 'recognise');
  await expect(results(page).first()).toBeVisible();
  await field(page).press('Enter');
  expect(await page.evaluate(() => [location.href, document.title, history.length])).toEqual(before);
  const kept = await page.evaluate(() =>
    JSON.stringify([localStorage, sessionStorage, history.state, document.cookie]),
  );
  expect(kept + asked.join()).not.toContain('recognise');
  await expect(field(page)).toHaveAttribute('autocomplete', 'off');
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('the index is fetched when it is first needed, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/search/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.some((url) => url.includes('/pagefind/pagefind-entry.json'))).toBe(true);
});

test.describe('when part of it cannot load', () => {
  for (const part of [
    '**/pagefind/**',
    '**/pagefind/pagefind-entry.json',
    '**/pagefind/index/**',
    '**/pagefind/fragment/**',
  ]) {
    test(`says that search is not available when ${part} cannot load, and lists the articles`, async ({ page }) => {
      await page.route(part, (route) => route.abort());
      await page.goto('/search/');
      await type(page, 'promises');
      await expect(page.getByRole('status')).toHaveText('Search is not available right now.', { timeout: 15_000 });
      await expect(page.getByRole('region', { name: 'All questions' }).getByRole('link').first()).toBeVisible();

      await page.unrouteAll();
      await type(page, 'promise');
      await expect(results(page).first()).toHaveAttribute('href', /trusting-yourself-again/);
    });
  }
});

test.describe('over another page', () => {
  test.use({ expected: [/asked https:\/\/www\.bbc\.com/] });

  const open = async (page: Page) => {
    await page.goto('/articles/values-in-small-steps/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  };

  test('the link opens the search in place, ready to type', async ({ page }) => {
    await open(page);
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('lazy promises');
    await expect(results(page).first()).toHaveText(promises);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/trusting-yourself-again/);
  });

  test('closing it forgets the words and gives the focus back', async ({ page }) => {
    await open(page);
    await page.keyboard.type('lazy');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('support and the way out stand in it too', async ({ page }) => {
    await open(page);
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('link', { name: 'Support now' })).toHaveAttribute('href', /\/support\/$/);
    await page.route('https://www.bbc.com/**', (route) => route.fulfill({ body: 'weather' }));
    await dialog.getByRole('link', { name: 'Leave this page' }).click();
    await expect(page).toHaveURL(/bbc\.com/);
  });

  /** What can be pressed or read at the top of it, where it lies over something else or out of the window. */
  const overlaps = (page: Page) =>
    page.getByRole('dialog').evaluate((dialog) => {
      const parts = [...dialog.querySelectorAll('.search-bar a, .search-close button, .search-label, [name="words"]')];
      const boxes = parts.map((part) => part.getBoundingClientRect());
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom && b.top < a.bottom;
      return parts.flatMap((part, n) => {
        const box = boxes[n]!;
        const over = parts.filter((_, m) => m > n && meet(box, boxes[m]!)).map((other) => other.outerHTML);
        const out = box.left < 0 || box.right > document.documentElement.clientWidth ? ['the edge of the window'] : [];
        return [...over, ...out].map((what) => `${part.outerHTML} over ${what}`);
      });
    });

  for (const size of ['', 'larger']) {
    test(`nothing in it lies over anything else, text ${size || 'normal'}`, async ({ page }) => {
      await page.addInitScript((chosen) => chosen && localStorage.setItem('foothold:setting:size', chosen), size);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        for (const path of ['/about/', '/es/about/']) {
          await page.goto(path);
          await page.locator('[data-opens-search]').click();
          await expect(page.getByRole('dialog')).toBeVisible();
          expect(await overlaps(page), `${path} at ${width}`).toEqual([]);
          const bar = page.locator('.search-bar');
          expect(await bar.evaluate((node) => node.clientHeight), `${path} at ${width}`).toBeLessThan(80);
          const letters = (links: string) =>
            page.locator(links).evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
          const [outside] = await letters('.bar .leave');
          expect(await letters('.search-bar a'), `letters of ${path} at ${width}`).toEqual([outside, outside]);
        }
      }
    });
  }

  test('axe finds nothing in it, light and dark, with text of each size', async ({ page }) => {
    for (const size of ['', 'larger']) {
      await open(page);
      await page.evaluate((chosen) => (document.documentElement.dataset.size = chosen), size);
      expect(await objections(page), `light, ${size}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await objections(page), `dark, ${size}`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
  });

  test('when its script cannot load, the link leads to the page', async ({ page }) => {
    await page.route('**/_astro/dialog.*', (route) => route.abort());
    await page.goto('/articles/values-in-small-steps/');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});
