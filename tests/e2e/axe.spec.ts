import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aValue, aWin, anAction, anEntry } from '../factories';
import { expect, test } from './fixtures';

/** Every page the site has: those of the sitemap, and those that are not for finding. */
const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
const LISTED = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path!);
const UNLISTED = [
  '/practice/record/',
  '/practice/review/',
  '/offline/',
  '/tools/worksheets/',
  '/404.html',
  '/articles/by/time/1-minute/',
  '/articles/by/tool/pause/',
];
const ROUTES = [...new Set([...LISTED, ...UNLISTED])];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// An article with eight tools awake takes its time.
test.setTimeout(90_000);

/** Wakes every tool, so that what is checked is what a reader meets. */
async function wake(page: Page) {
  for (const fold of await page.locator('details.tool > summary').all()) await fold.click();
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
  await page.evaluate(() => scrollTo(0, 0));
}

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};

const FILLED = [
  aValue({ label: 'Calm' }),
  anAction({ smaller: 'one breath', ifHard: 'stop' }),
  aWin({ text: 'I opened the curtains', before: 'heavy', after: 'same', helped: 'the light' }),
  anEntry('feeling', { words: ['tense'], response: 'put my feet down', after: 'lighter' }),
  aWin({ id: 'win-3', text: 'Paused: Feet down', after: 'not-sure' }),
  anEntry('feeling', { words: ['uneasy, a little', 'low'], pause: 'Feet down', response: 'open the window' }),
  anEntry('review', { week: '16–22 November 2026', noticed: 'mornings are hard', change: 'more rest' }),
  aWin({ id: 'win-2', text: 'long ago', day: '2025-01-02', at: '2025-01-02T08:00:00.000+00:00' }),
  anEntry('ally', { name: 'Sam', trying: '', helps: 'tea', doesNotHelp: '', rhythm: '', stopWord: 'not today' }),
  anEntry('day', { morning: 'tea', evening: 'I rested' }),
  anEntry('story', { text: 'What mattered: calm\nWhat I did: I sat down', discount: 'too small' }),
  anEntry('vision', { text: 'sit outside', when: 'later today', snag: 'rain', plan: 'stand in the door' }),
  anEntry('limit', { text: 'I leave at nine', sayIt: 'one breath' }),
  anAction({ id: 'action-2', text: 'say “one breath” out loud, alone', buildsOn: 'action-1' }),
];

/** Looks at a page in both schemes, once all of it is awake. */
async function look(page: Page, route: string) {
  await page.goto(route);
  await wake(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
}

for (const route of ROUTES) {
  test(`axe finds nothing on ${route}, light or dark`, ({ page }) => look(page, route));
}

for (const route of ROUTES.filter((path) => /practice|tools\/.+|articles\/.+|^\/$/.test(path))) {
  test(`axe finds nothing on ${route} with a filled record, light or dark`, async ({ page }) => {
    await page.addInitScript((entries) => {
      localStorage.setItem('foothold:setting:keep', 'device');
      for (const entry of entries) localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry));
    }, FILLED);
    await look(page, route);
  });
}
