import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aWin, anAction, anEntry } from '../factories';
import { expect, test, tool } from './fixtures';
import { noteOn } from './notes';
import { seed } from './seeds';

const TOOLS = (JSON.parse(readFileSync('src/content/tools.json', 'utf8')) as { id: string; title: string }[]).map(
  ({ id, title }) => ({ id, title }),
);
const ARTICLE = '/articles/values-in-small-steps/';
const LONG = 'a-word-without-an-end-'.repeat(12);

/** Millimetres of a page, and what lies between the margins of 18 in the pixels of a browser. */
const FORMATS = { A4: 210, Letter: 216 } as const;
const room = (millimetres: number) => Math.floor(((millimetres - 36) / 25.4) * 96);

/** How many pages a printer would be given. */
async function pages(page: Page, format: keyof typeof FORMATS): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What stands on paper and cannot be used there, and what reaches over the edge of the text. */
async function strayOnPaper(page: Page, width: number) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 1000 });
  const stray = await page.evaluate((edge) => {
    const controls = 'button, input, select, textarea, summary, .bar, .looks, .ways, [role="status"]:not(:empty)';
    const seen = (element: Element) => element.checkVisibility() && !element.closest('.unseen');
    const used = [...document.querySelectorAll(controls)].filter(seen).map(({ outerHTML }) => outerHTML);
    const over: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (!text.textContent?.trim() || !seen(text.parentElement!)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width > 0 && (box.left < -1 || box.right > edge + 1)) over.push(text.textContent);
    }
    return { used, over };
  }, width);
  // With `screen` the printer would be given the page as it looks on a screen.
  await page.emulateMedia({ media: null });
  return stray;
}

/** Nothing stray in either format, and no more pages than so many. Printing ends with what was asked for it. */
async function printsOn(page: Page, least: number, most: number, ask?: (page: Page) => Promise<void>) {
  for (const [format, width] of Object.entries(FORMATS) as [keyof typeof FORMATS, number][]) {
    await ask?.(page);
    expect(await strayOnPaper(page, room(width)), format).toEqual({ used: [], over: [] });
    const count = await pages(page, format);
    expect(count, `pages of ${format}`).toBeGreaterThanOrEqual(least);
    expect(count, `pages of ${format}`).toBeLessThanOrEqual(most);
  }
}

/** Presses what prints the reader’s own words. No window of the browser opens. */
async function printMine(page: Page) {
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print this with what I wrote' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'mine');
}

const FILLED = [
  aWin({ text: LONG, before: 'heavy', after: 'lighter', helped: 'the light', ...noteOn(1) }),
  anAction({ smaller: 'one breath', ifHard: 'stop' }),
  anEntry('setback', { text: 'the evening walk', choice: 'keep', lesson: 'shoes by the door' }),
];

test('an article prints whole, on a handful of pages', async ({ page }) => {
  await page.goto(ARTICLE);
  await printsOn(page, 3, 12);
});

test('a source has its number and its address on paper, and a claim its ring', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sources ol')).toHaveCSS('list-style-type', 'decimal');
  const source = page.locator('.sources li p a').first();
  const address = await source.evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://');
  const ring = page.locator('[data-strength="well"] > .how-sure').first();
  expect(await ring.evaluate((mark) => getComputedStyle(mark, '::before').printColorAdjust)).toBe('exact');
});

test('no dark tint of a dark screen goes on paper', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('foothold:setting:theme', 'dark'));
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const tints = await page
    .locator('.plate [class*="wash"]')
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill));
  expect(new Set(tints)).toEqual(new Set(['rgb(238, 238, 238)']));
});

for (const slug of ['win-log', 'tiny-action', 'setback']) {
  test(`${slug} prints empty, and with what was written`, async ({ page }) => {
    await seed(page, FILLED);
    await page.goto(`/tools/${slug}/`);
    const box = await tool(page, slug);
    await printsOn(page, 1, 1);
    await printsOn(page, 1, 2, printMine);
    await printMine(page);
    await page.emulateMedia({ media: 'print' });
    await expect(box.locator('.entry-text').first()).toBeVisible();
    await expect(box.locator('.worksheet')).toBeHidden();
  });
}

test('a log whose notes are all older has nothing of theirs to print', async ({ page }) => {
  await seed(page, [aWin({ ...noteOn(30) })]);
  await page.goto('/tools/win-log/');
  const box = await tool(page, 'win-log');
  await expect(box.getByRole('button', { name: 'Log it' })).toBeVisible();
  await expect(box.getByRole('button', { name: 'Print this with what I wrote' })).toHaveCount(0);
});

test('with own words asked for, a tool without any prints as a sheet', async ({ page }) => {
  await seed(page, [FILLED[0]!]);
  await page.goto('/practice/review/');
  await tool(page, 'weekly-review');
  await page.evaluate(() => (document.documentElement.dataset.print = 'mine'));
  await page.emulateMedia({ media: 'print' });
  for (const box of await page.locator('section.tool').all()) {
    const filled = (await box.locator('.print-mine').count()) > 0;
    await expect(box.locator('> .worksheet')).toBeVisible({ visible: !filled });
    await expect(box.locator('> .live')).toBeVisible({ visible: filled });
  }
});

test('the record prints when asked', async ({ page }) => {
  await seed(page, FILLED);
  await page.goto('/practice/');
  await expect(page.locator('.story-day').first()).toBeVisible();
  await printsOn(page, 1, 2, printMine);
  await printMine(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.story-day').getByText('the evening walk')).toBeVisible();
});

test.describe('the set of sheets', () => {
  test.use({ javaScriptEnabled: false });

  test('has each tool once, under a heading, with what it is for and room to write', async ({ page }) => {
    await page.goto('/tools/worksheets/');
    await expect(page.locator('main h2')).toHaveCount(TOOLS.length);
    await expect(page.locator('main h1')).toHaveCount(1);
    for (const { id, title } of TOOLS) {
      const sheet = page.locator(`section#${id}`);
      await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(title);
      await expect(sheet.locator('h2 + p')).toBeVisible();
      await expect(sheet.locator('.blank').first()).toBeVisible();
    }
    await expect(page.locator('astro-island')).toHaveCount(0);
  });

  test('is led to from the tools, and from each of them', async ({ page }) => {
    for (const path of ['/tools/', '/tools/win-log/']) {
      await page.goto(path);
      await page.getByRole('main').locator('a[href$="/tools/worksheets/"]').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('All the sheets, to print');
    }
  });
});

test('the set of sheets begins each on a page of its own', async ({ page }) => {
  await page.goto('/tools/worksheets/');
  await page.emulateMedia({ media: 'print' });
  for (const { id } of TOOLS) await expect(page.locator(`section#${id}`)).toHaveCSS('break-before', 'page');
  await page.emulateMedia({ media: null });
  await printsOn(page, TOOLS.length + 1, TOOLS.length + 6);
});
