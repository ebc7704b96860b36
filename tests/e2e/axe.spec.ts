import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { aValue, aWin, anAction, anEntry } from '../factories';
import { covered, cutOff, objections, spreadText, tooSmall } from './bodies';
import { expect, test } from './fixtures';

/** The pages that a sitemap lists. */
const listed = (sitemap: string) =>
  [...readFileSync(sitemap, 'utf8').matchAll(/<loc>https?:\/\/[^/]+([^<]*)<\/loc>/g)].map(([, path]) => path!);

/** Every page the site has: those of the sitemap, and those that are not for finding. */
const UNLISTED = [
  '/practice/record/',
  '/practice/review/',
  '/offline/',
  '/tools/worksheets/',
  '/404.html',
  '/articles/by/time/1-minute/',
  '/articles/by/tool/pause/',
];
const ROUTES = [...new Set([...listed('dist/sitemap-0.xml'), ...UNLISTED])];

/** In Spanish one of each kind is looked at in all that can stand on it: the rest is built of the same parts. */
const KINDS_IN_SPANISH = [
  '/es/',
  '/es/articles/values-in-small-steps/',
  '/es/tools/pause/',
  '/es/tools/win-log/',
  '/es/practice/',
  '/es/practice/record/',
  '/es/search/',
  '/es/support/',
];

/** Its words are longer, so each other page is looked at in each size. */
const OTHERS_IN_SPANISH = [
  ...listed('dist/es/sitemap-0.xml'),
  '/es/practice/review/',
  '/es/offline/',
  '/es/tools/worksheets/',
  '/es/404.html',
].filter((route) => !KINDS_IN_SPANISH.includes(route));

/** As many pages as one test visits, each opened once. */
const SOME = 6;
const inGroups = (routes: string[]) =>
  Array.from({ length: Math.ceil(routes.length / SOME) }, (_, n) => routes.slice(n * SOME, (n + 1) * SOME));

/** What a page is asked for in its language. */
const WORDS = {
  en: {
    skip: 'Skip to the content',
    support: 'Support now',
    leave: 'Leave this page',
    region: 'Your country or region',
    country: 'United Kingdom',
    found: 'tired',
    inNeed: 'i want to die',
  },
  es: {
    skip: 'Ir al contenido',
    support: 'Ayuda ahora',
    leave: 'Salir de aquí',
    region: 'Tu país o región',
    country: 'España',
    found: 'valores',
    inNeed: 'me quiero morir',
  },
};

const wordsOf = (route: string) => WORDS[route.startsWith('/es/') ? 'es' : 'en'];
const fromRoot = (route: string) => route.replace(/^\/es\//, '/');

// An article with eight tools awake takes its time.
test.setTimeout(300_000);
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Wakes every tool, so that what is checked is what a reader meets. */
async function wake(page: Page) {
  for (const fold of await page.locator('details.tool > summary').all()) await fold.click();
  for (const island of await page.locator('astro-island').all()) {
    await island.scrollIntoViewIfNeeded();
    await expect(island).not.toHaveAttribute('ssr');
  }
  await page.evaluate(() => scrollTo(0, 0));
}

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

/** Another tab writes all of it: the open page follows without being loaded again. */
async function fill(page: Page) {
  await page.evaluate((entries) => {
    const rows = entries.map((entry) => [`foothold:entry:${entry.id}`, JSON.stringify(entry)]);
    for (const [key, newValue] of [['foothold:setting:keep', 'device'], ...rows] as [string, string][]) {
      localStorage.setItem(key, newValue);
      dispatchEvent(new StorageEvent('storage', { key, newValue }));
    }
  }, FILLED);
  await page.waitForTimeout(300);
}

/** Forms that are sent with nothing in them say what they lack, in the frame after the press. */
async function sendEmpty(page: Page) {
  await page.evaluate(() => {
    for (const form of document.querySelectorAll('form')) if (form.checkVisibility()) form.requestSubmit();
  });
  await page.waitForTimeout(300);
}

/** What can stand on a page beside what it opens with. */
const states = (route: string): [string, (page: Page) => Promise<unknown>][] => {
  const { region, country, found, inNeed } = wordsOf(route);
  const path = fromRoot(route);
  if (/^\/tools\/.|^\/practice\/$|^\/$/.test(path))
    return [
      ['with an error', sendEmpty],
      ['filled', fill],
    ];
  if (/^\/(articles\/(?!by).|practice)/.test(path)) return [['filled', fill]];
  if (path === '/support/') return [['a country', (page) => page.getByLabel(region).selectOption(country)]];
  if (path === '/search/')
    return [
      ['found', (page) => search(page, found, '.search-result')],
      ['in need', (page) => search(page, inNeed, '.search-crisis')],
      ['not found', (page) => search(page, 'xyzzyxq', '.search-note')],
    ];
  return [];
};

async function search(page: Page, words: string, shows: string) {
  await page.getByRole('searchbox').fill(words);
  await expect(page.locator(shows).first()).toBeVisible();
}

/** One page of each kind is looked at with every rule in each scheme, as it is met: what shows by a scheme may lack a name. */
const BY_EVERY_RULE = [
  '/',
  '/articles/values-in-small-steps/',
  '/tools/win-log/',
  '/practice/',
  '/search/',
  '/support/',
];

/** What a scheme can break: the colours, with whatever stands on the page. */
async function inEachScheme(page: Page, what: string) {
  const about = BY_EVERY_RULE.includes(what) ? 'all' : 'colours';
  // Whoever was sent to a field is scrolled down to it, and the bar covers a part of what stands above.
  await page.evaluate(() => scrollTo(0, 0));
  expect.soft(await objections(page), what).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await objections(page, about), `${what}, dark`).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await objections(page, about), `${what}, forced colours`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** What a size can break: 320 px wide (and at 400 % no higher than 256), then text set far apart. */
async function inEachSize(page: Page, what: string) {
  expect.soft(await tooSmall(page), `${what}: what is pressed has room`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect.soft(await cutOff(page), `${what}: at 400 %`).toEqual([]);
  await spreadText(page);
  expect.soft(await cutOff(page), `${what}: with text set apart`).toEqual([]);
  expect.soft(await covered(page), `${what}: focus comes into sight`).toBeLessThanOrEqual(0);
}

/** What each page begins with: the way past the header, support, and the way out. */
async function waysOut(page: Page, route: string) {
  const { skip, support, leave } = wordsOf(route);
  await page.keyboard.press('Tab');
  await expect.soft(page.getByRole('link', { name: skip }), route).toBeFocused();
  await expect.soft(page.getByRole('link', { name: support }).first(), route).toBeVisible();
  await expect.soft(page.getByRole('link', { name: leave }), route).toBeVisible();
  await expect.soft(page.getByRole('heading', { level: 1 }), route).toHaveCount(1);
  // While it has the focus, the way past the header lies over the bar.
  await page.getByRole('link', { name: skip }).blur();
}

/** Opens a page as a reader meets it, with every tool awake. */
async function open(page: Page, route: string) {
  await page.setViewportSize({ width: 360, height: 740 });
  expect((await page.goto(route))?.status(), route).toBe(200);
  await waysOut(page, route);
  await wake(page);
}

/** Looks at one page in all that can stand on it, in each scheme and size. */
async function look(page: Page, route: string) {
  await open(page, route);
  await inEachScheme(page, route);
  for (const [name, come] of states(route)) {
    await come(page);
    await inEachScheme(page, `${route}, ${name}`);
  }
  expect.soft(await page.evaluate(() => document.getAnimations().length), `${route}: nothing moves`).toBe(0);
  await inEachSize(page, route);
}

/** Looks at whether one page has room for its words, with all that can stand on it. */
async function fits(page: Page, route: string) {
  await open(page, route);
  for (const [, come] of states(route)) await come(page);
  await inEachSize(page, route);
}

/** As if nobody had been here. */
async function empty(page: Page, origin: string) {
  await page.goto('about:blank');
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage,indexeddb' });
  await browser.detach();
}

const each = (what: string, routes: string[], see: typeof look) => {
  for (const group of inGroups(routes))
    test(`${what}: ${group[0]} and the next`, async ({ page, baseURL }) => {
      for (const route of group) {
        await see(page, route);
        await empty(page, baseURL!);
      }
    });
};

each('nothing stands in anybody’s way', ROUTES, look);
each('nothing stands in anybody’s way in Spanish', KINDS_IN_SPANISH, look);
each('longer words have room in Spanish', OTHERS_IN_SPANISH, fits);
