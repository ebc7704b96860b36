import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aValue, aWin, anAction, anEntry } from '../factories';
import { expect, test, tool } from './fixtures';
import { noteOn } from './notes';
import { amiss, canDraw, picturesOf, used } from './pictures';
import { seed } from './seeds';

const TOOLS = (JSON.parse(readFileSync('src/content/tools.json', 'utf8')) as { id: string; title: string }[]).map(
  ({ id, title }) => ({ id, title }),
);
const ARTICLE = '/articles/values-in-small-steps/';
const ARTICLES = [
  ...readdirSync('src/content/articles').map((file) => `/articles/${file.replace(/\.mdx$/, '')}/`),
  `/es${ARTICLE}`,
];
const LONG = 'a-word-without-an-end-'.repeat(12);

/** Millimetres of a page, and what lies between the margins of 18 in the pixels of a browser. */
const FORMATS = { A4: 210, Letter: 216 } as const;
const room = (millimetres: number) => Math.floor(((millimetres - 36) / 25.4) * 96);

/**
 * What a printer would be given: how many pages, what an eye would find wrong with one of them, and how much of the
 * emptiest is used, the last one aside.
 */
async function printed(page: Page, format: keyof typeof FORMATS) {
  const pdf = await page.pdf({ format });
  if (!canDraw) return { count: pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0, wrong: [], full: 1 };
  const all = picturesOf(pdf);
  return {
    count: all.length,
    wrong: all.flatMap((one, i) => amiss(one).map((what) => `page ${i + 1}: ${what}`)),
    full: Math.min(...all.slice(0, -1).map(used), 1),
  };
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

/** How a page is printed. */
interface How {
  /** What is done before: printing ends with what was asked for it. */
  ask?: (page: Page) => Promise<void>;
  /** How much of each page is used, from 0 to 1, the last one aside. */
  full?: number;
}

/** Nothing stray in either format, and no more pages than so many. */
async function printsOn(page: Page, least: number, most: number, { ask, full: wanted = 0 }: How = {}) {
  for (const [format, width] of Object.entries(FORMATS) as [keyof typeof FORMATS, number][]) {
    await ask?.(page);
    const what = `${new URL(page.url()).pathname} on ${format}`;
    expect.soft(await strayOnPaper(page, room(width)), what).toEqual({ used: [], over: [] });
    const { count, wrong, full } = await printed(page, format);
    expect.soft(wrong, what).toEqual([]);
    expect.soft(full, `the emptiest page of ${what}`).toBeGreaterThan(wanted);
    expect.soft(count, `pages of ${what}`).toBeGreaterThanOrEqual(least);
    expect.soft(count, `pages of ${what}`).toBeLessThanOrEqual(most);
  }
}

/** Presses what prints the reader’s own words. No window of the browser opens. */
async function printMine(page: Page) {
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByRole('button', { name: 'Print this page with what I wrote' }).first().click();
  await expect(page.locator('html')).toHaveAttribute('data-print', 'mine');
  await expect(page.locator('html')).toHaveAttribute('data-printed', /^Printed on \d+ \w+ \d{4}$/);
}

const FILLED = [
  aWin({ text: LONG, before: 'heavy', after: 'lighter', helped: 'the light', ...noteOn(1) }),
  aValue({ label: 'Calm', meaning: 'a quiet room' }),
  ...[0, 1, 2, 3, 4].map((day) => aWin({ id: `win-${day + 2}`, text: `Sat by the window, ${day}`, ...noteOn(day) })),
  anAction({ smaller: 'one breath', ifHard: 'stop' }),
  anEntry('setback', { text: 'the evening walk', choice: 'keep', lesson: 'shoes by the door' }, noteOn(2)),
  anEntry('feeling', { words: ['tense'], response: 'put my feet down', after: 'lighter' }),
  anEntry('review', { week: '16–22 November 2026', noticed: 'mornings are hard', change: 'more rest' }),
  anEntry('ally', { name: 'Sam', trying: 'to rest', helps: 'tea', doesNotHelp: '', rhythm: '', stopWord: 'not today' }),
  anEntry('day', { morning: 'tea', evening: 'I rested' }, noteOn(0)),
  anEntry('story', { text: 'What mattered: calm\nWhat I did: I sat down', discount: 'too small' }),
  anEntry('vision', { text: 'sit outside', when: 'later today', snag: 'rain', plan: 'stand in the door' }),
  anEntry('limit', { text: 'I leave at nine', sayIt: 'one breath' }),
];

test('a page of paper that is empty, pale or marked in its margins is seen', async ({ page }) => {
  test.skip(!canDraw, 'poppler-utils is not installed: no page is turned into a picture');
  const words = `<p>${'words on paper '.repeat(40)}</p>`;
  const seen = async (style: string, html: string) => {
    await page.setContent(`<style>p { print-color-adjust: exact; font: 11pt serif } ${style}</style>${html}`);
    return picturesOf(await page.pdf({ format: 'A4' })).map((one) => amiss(one).join());
  };
  const margin = '@page { margin: 16mm 18mm }';
  expect(await seen(margin, words)).toEqual(['']);
  expect(await seen(margin, '')).toEqual(['0 letters on a page']);
  expect(await seen(`${margin} p { color: #fff }`, words)).toEqual([expect.stringContaining('dots of ink')]);
  expect(await seen('@page { margin: 5mm }', words)).toEqual([expect.stringContaining('in the margin')]);
});

/** In two groups, which run beside each other. */
const halves = <T>(all: readonly T[]) => [all.filter((_, i) => i % 2), all.filter((_, i) => i % 2 === 0)];

for (const [i, some] of halves(ARTICLES).entries()) {
  test(`every article prints whole, on a handful of pages, none of them half empty (${i + 1} of 2)`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    for (const path of some) {
      await page.goto(path);
      await printsOn(page, 5, 12, { full: 0.66 });
    }
  });
}

/** What people print to choose from, and how many pages that may take. */
const LISTS = [
  ['/', 2],
  ['/articles/', 6],
  ['/paths/starting-again/', 2],
  ['/es/', 3],
] as const;

test('lists of articles print as wide as the page, on few pages', async ({ page }) => {
  for (const [path, most] of LISTS) {
    await page.goto(path);
    await printsOn(page, 1, most);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: room(FORMATS.A4), height: 1000 });
    const widths = await page.locator('.card .words').evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
    expect(widths.length, path).toBeGreaterThan(0);
    expect(Math.min(...widths), `the narrowest of ${path}`).toBeGreaterThan(room(FORMATS.A4) * 0.8);
    await page.emulateMedia({ media: null });
  }
});

test('the page about keeping prints its words, and nothing that can only be pressed', async ({ page }) => {
  await page.goto('/practice/record/');
  await expect(page.getByRole('button', { name: 'Erase …' })).toBeVisible();
  await printsOn(page, 1, 2);
  await seed(page, FILLED);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Earlier states' })).toBeVisible();
  await printsOn(page, 1, 3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The file', { exact: true })).toBeHidden();
});

/** A card with each line filled in, as long as people write them. */
const CARDS = {
  '': {
    name: 'Sam',
    trying: 'to go outside once a day, to the corner and back',
    helps: 'a short message, company without talk, being asked, not told',
    doesNotHelp: 'advice, being asked why not, being cheered on',
    rhythm: 'once a week, on Sundays',
    stopWord: '“not today”, or I change the subject',
  },
  '/es': {
    name: 'Sam',
    trying: 'salir una vez al día, hasta la esquina y volver',
    helps: 'un mensaje corto, compañía sin hablar, que me pregunten, no que me digan',
    doesNotHelp: 'los consejos, que me pregunten por qué no, que me animen',
    rhythm: 'una vez por semana, los domingos',
    stopWord: '“hoy no”, o cambio de tema',
  },
};

for (const [language, card] of Object.entries(CARDS)) {
  test(`a card for an ally is one sheet of paper, empty, filled and alone: ${language || 'English'}`, async ({
    page,
  }) => {
    await seed(page, [anEntry('ally', card)]);
    await page.goto(`${language}/tools/ally-card/`);
    const box = await tool(page, 'ally-card');
    await printsOn(page, 1, 1);
    const press = (name: RegExp) => page.getByRole('button', { name }).click();
    await page.evaluate(() => (window.print = () => undefined));
    await printsOn(page, 1, 1, { ask: () => press(/^(Print this page|Imprimir esta página)/) });
    await press(/^(Open the card|Abrir la tarjeta)$/);
    await box.locator('[name="on-name"]').check();
    await printsOn(page, 1, 1, { ask: () => press(/^(Print the card|Imprimir la tarjeta)$/) });
  });
}

test('paper says whom to call, and a screen leaves that to the page on support', async ({ page }) => {
  for (const path of [ARTICLE, '/tools/win-log/']) {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    const numbers = page.getByText('findahelpline.com').filter({ visible: true });
    await expect(numbers).toHaveCount(1);
    await page.emulateMedia({ media: null });
    await expect(numbers).toHaveCount(0);
  }
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

test('who chose larger letters has them on paper too', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(ARTICLE);
  const points = async (size: string) => {
    await page.evaluate((chosen) => (document.documentElement.dataset.size = chosen), size);
    const words = page.locator('.prose p').filter({ visible: true }).first();
    return words.evaluate((one) => Math.round(parseFloat(getComputedStyle(one).fontSize) * 0.75 * 10) / 10);
  };
  const [normal, large, larger] = [await points(''), await points('large'), await points('larger')];
  expect(normal).toBeCloseTo(11, 0);
  expect(large / normal).toBeCloseTo(1.15, 1);
  expect(larger / normal).toBeCloseTo(1.35, 1);
  await printsOn(page, 5, 22);
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

/** Tools in which no words of the reader’s stand: they print as sheets alone. */
const SHEETS_ALONE = ['pause', 'patterns'];

for (const [i, some] of halves(TOOLS).entries()) {
  test(`every tool prints empty, and with what was written (${i + 1} of 2)`, async ({ page }) => {
    test.setTimeout(120_000);
    await seed(page, FILLED);
    for (const { id } of some) {
      await page.goto(`/tools/${id}/`);
      const box = await tool(page, id);
      await printsOn(page, 1, 2);
      if (SHEETS_ALONE.includes(id)) continue;
      await printsOn(page, 1, 2, { ask: printMine });
      await printMine(page);
      await page.emulateMedia({ media: 'print' });
      await expect.soft(box.locator('> .live'), id).toBeVisible();
      await expect.soft(box.locator('> .worksheet'), id).toBeHidden();
      await page.emulateMedia({ media: null });
    }
  });
}

test('a log whose notes are all older has nothing of theirs to print', async ({ page }) => {
  await seed(page, [aWin({ ...noteOn(30) })]);
  await page.goto('/tools/win-log/');
  const box = await tool(page, 'win-log');
  await expect(box.getByRole('button', { name: 'Log it' })).toBeVisible();
  await expect(box.getByRole('button', { name: 'Print this page with what I wrote' })).toHaveCount(0);
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
  await printsOn(page, 1, 2, { ask: printMine });
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
