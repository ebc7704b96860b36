import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../integrations/offline.ts';
import type { Library } from '../../src/core/offline/caches.ts';
import { serve, type Site } from '../bench/serve.ts';
import { expect, test as base, tool } from './fixtures';

const ARTICLE = '/articles/moving-your-body-gently/';
const WORKER = '/sw.js';

/** A server of one’s own, to be taken away: the nearest there is to a phone that loses its connection. */
const test = base.extend<{ site: Site }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants a pattern there.
  site: async ({}, use) => {
    const site = await serve('dist');
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.origin),
});
test.use({ serviceWorkers: 'allow' });

const keys = (page: Page, cache: string) =>
  page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    cache,
  );

/** Says, as a phone would, that data is to be saved. */
const saveData = (page: Page) =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

/** Makes the library of a language small: so many pages, with all their scripts. */
function shorten(site: Site, folder: string, pages: readonly string[]) {
  const { files } = JSON.parse(readFileSync(`dist${folder}library.json`, 'utf8')) as Library;
  const few = files.filter(([path]) => path.includes('/_astro/') || pages.includes(path));
  site.replace(`${folder}library.json`, JSON.stringify({ version: 'short', files: few }));
}

/** Loads the library of a language. */
async function keepAll(page: Page, path: string, ask: string, here: string) {
  await page.goto(path);
  await page.getByRole('button', { name: ask }).click();
  await expect(page.getByText(here)).toBeVisible({ timeout: 60_000 });
}

/** Waits until a page is kept, with the tools on it. */
async function kept(page: Page, path: string) {
  await expect.poll(() => keys(page, 'foothold-pages'), { timeout: 40_000 }).toContain(path);
  const still = async () => {
    const before = (await keys(page, 'foothold-assets')).length;
    await page.waitForTimeout(400);
    return (await keys(page, 'foothold-assets')).length === before;
  };
  await expect.poll(still).toBe(true);
}

const update = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const states = (page: Page) =>
  page.evaluate(async () => {
    const [registration] = await navigator.serviceWorker.getRegistrations();
    return registration && { active: registration.active?.state, waiting: registration.waiting?.state };
  });

/** What pages of ours asked for and did not get, from now on. A browser asks for their icon by itself, past the worker. */
function missed(page: Page) {
  const all: string[] = [];
  page.on('requestfailed', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname !== '/favicon.svg') all.push(pathname);
  });
  return all;
}

test('a page that was read opens without a connection, and its tools keep what is written', async ({ page, site }) => {
  await page.goto(ARTICLE);
  await kept(page, ARTICLE);
  await site.close();
  const lacking = missed(page);
  await page.reload();
  const plan = await tool(page, 'tiny-action');
  await plan.getByLabel('I will', { exact: true }).fill('stand up once');
  await plan.getByRole('textbox', { name: 'When' }).fill('the kettle boils');
  await plan.getByRole('button', { name: 'Keep this plan' }).click();
  await plan.getByRole('button', { name: 'On this device' }).click();
  await expect(plan.getByText('Saved on this device.')).toBeVisible();
  await page.reload();
  await expect((await tool(page, 'tiny-action')).getByText('stand up once').first()).toBeVisible();
  for (const fold of await page.locator('details.tool > summary').all()) await fold.click();
  await expect(page.locator('[data-tool="win-log"]').getByRole('button', { name: 'Log it' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(lacking).toEqual([]);
});

test('what always opens is whole without a connection, and so is the page that an icon opens', async ({
  page,
  site,
}) => {
  await page.goto(ARTICLE);
  await kept(page, ARTICLE);
  const { start_url } = (await (await page.request.get('/manifest.webmanifest')).json()) as { start_url: string };
  await site.close();
  const lacking = missed(page);
  for (const path of [start_url, '/tools/pause/', '/practice/', '/practice/record/', '/support/', '/safety/']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).not.toHaveText('Without a connection');
    await page.waitForLoadState('networkidle');
  }
  expect(lacking).toEqual([]);
});

test('one that was not read says so, and what is here: support, a pause, what was read', async ({ page, site }) => {
  await page.goto(ARTICLE);
  await kept(page, ARTICLE);
  await site.close();
  await page.goto('/articles/burnt-out/');
  await expect(page.getByRole('heading', { name: 'Without a connection' })).toBeVisible();
  await expect(
    page.getByRole('listitem').getByRole('link', { name: 'Moving your body without pushing it' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Pause', exact: true }).first().click();
  const pause = await tool(page, 'pause');
  await expect(pause.getByRole('button').first()).toBeEnabled();
  await page.goto('/support/');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeAttached();
});

for (const [wanted, again, heading] of [
  ['/articles/burnt-out/', 'Try again', 'When everything feels like too much'],
  ['/es/tools/story/?from=home#more', 'Probar otra vez', 'Una pequeña historia'],
] as const) {
  test(`“${again}” asks for the page that was wanted`, async ({ page, site }) => {
    const home = wanted.startsWith('/es/') ? '/es/' : '/';
    await page.goto(home);
    await kept(page, home);
    if (home !== '/') await kept(page, `${home}offline/`);
    await site.close();
    await page.goto(wanted);
    const link = page.getByRole('link', { name: again });
    await link.click();
    await expect(link, 'still no connection: this page comes again').toBeVisible();
    const back = await serve('dist', Number(new URL(site.origin).port));
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(new URL(page.url()).pathname).toBe(wanted.split('?')[0]);
    await back.close();
  });
}

test('whoever has searched once finds other words without a connection', async ({ page, site }) => {
  await page.goto('/search/');
  await kept(page, '/search/');
  await page.reload();
  await page.getByRole('searchbox').fill('tired');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  const { files } = (await (await page.request.get('/library.json')).json()) as Library;
  const parts = files.map(([path]) => path).filter((path) => path.startsWith('/pagefind/'));
  const missing = async () => {
    const there = await keys(page, 'foothold-search');
    return parts.filter((path) => !there.includes(path));
  };
  await expect.poll(missing, { timeout: 40_000 }).toEqual([]);
  await site.close();
  await page.reload();
  await page.getByRole('searchbox').fill('say no to my sister');
  await expect(page.locator('[data-result]').first()).toBeVisible();
});

test('where data is saved, a page without tools fetches no code of the record', async ({ page }) => {
  await saveData(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/about/');
  await expect.poll(() => asked.some((path) => path.startsWith('/_astro/register.'))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/_astro/record.'))).toEqual([]);
});

test('reading one article fetches no other', async ({ page, site }) => {
  await page.goto(ARTICLE);
  await kept(page, ARTICLE);
  const pages = site.asked.filter(({ path }) => path.startsWith('/articles/') && path.endsWith('.html'));
  expect(new Set(pages.map(({ path }) => path))).toEqual(new Set([`${ARTICLE}index.html`]));
});

test('where data is saved there is no worker', async ({ page }) => {
  await saveData(page);
  await page.goto('/about/');
  await page.waitForTimeout(4000);
  expect(await states(page)).toBeUndefined();
});

test('the whole library is loaded when asked, opens without a connection, and goes when asked', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await keepAll(page, '/offline/', 'Keep all of it', 'All of it is here.');
  await expect(page.getByRole('button', { name: 'Take it away' })).toBeFocused();
  const listed = page.locator('[data-kept-pages]').getByRole('link', { name: 'When everything feels like too much' });
  await expect(listed, 'the list grows with the library').toBeVisible();
  await expect.poll(() => states(page), { timeout: 40_000 }).toMatchObject({ active: 'activated' });
  await site.close();
  await page.goto('/articles/burnt-out/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When everything feels like too much');
  await tool(page, 'tiny-action');
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('angry all the time');
  await expect(page.locator('[data-result]').first()).toBeVisible();
  await page.goto('/offline/');
  await expect(listed).toBeVisible();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('It is gone from this device.')).toBeVisible();
  await expect(listed, 'and shrinks when it is taken away').toHaveCount(0);
  await page.goto('/articles/burnt-out/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Without a connection');
});

test('the libraries of two languages are kept beside each other, and an erasure takes both', async ({ page, site }) => {
  shorten(site, '/', ['/offline/', '/articles/burnt-out/', '/practice/record/']);
  shorten(site, '/es/', ['/es/offline/', '/es/tools/win-log/']);
  await keepAll(page, '/offline/', 'Keep all of it', 'All of it is here.');
  await keepAll(page, '/es/offline/', 'Guardar todo', 'Está todo aquí.');
  await site.close();
  const opens = async (path: string, heading: string) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  };
  await opens('/articles/burnt-out/', 'When everything feels like too much');
  await opens('/es/tools/win-log/', 'Nota de algo que hiciste');
  await page.goto('/es/offline/');
  await expect(page.getByText('Está todo aquí.')).toBeVisible();
  await page.getByRole('button', { name: 'Quitarlo' }).click();
  await expect(page.getByText('Ya no está en este dispositivo.')).toBeVisible();
  await opens('/es/tools/win-log/', 'Sin conexión');
  await opens('/articles/burnt-out/', 'When everything feels like too much');
  await page.goto('/practice/record/');
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).join())).not.toContain('foothold-library');
});

test('where data is saved, what was loaded on a wish opens without a connection', async ({ page, site }) => {
  await saveData(page);
  shorten(site, '/', ['/offline/', '/articles/burnt-out/']);
  await keepAll(page, '/offline/', 'Keep all of it', 'All of it is here.');
  await site.close();
  await page.goto('/articles/burnt-out/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When everything feels like too much');
  await page.goto('/offline/');
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('It is gone from this device.')).toBeVisible();
  expect(await states(page), 'the worker that came with it goes with it').toBeUndefined();
});

for (const [language, home] of [
  ['English', '/'],
  ['Spanish', '/es/'],
] as const) {
  test(`support in ${language} is fetched again when it has changed, though nobody reads it`, async ({
    page,
    site,
  }) => {
    const support = `${home}support/`;
    await page.goto(support);
    await kept(page, support);
    await page.goto(home);
    await kept(page, home);
    const old = readFileSync(`dist${support}index.html`, 'utf8');
    const fresh = old.replace('</h1>', ' 0800 123</h1>');
    const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
    const worker = readFileSync(`dist${WORKER}`, 'utf8');
    expect(worker).toContain(hash(old));
    site.add(support, fresh);
    site.replace(WORKER, worker.split(hash(old)).join(hash(fresh)));
    await update(page);
    await expect.poll(() => states(page)).toMatchObject({ waiting: 'installed' });
    await page.goto('about:blank');
    await page.goto(home);
    const isFresh = () =>
      page.evaluate(async (path) => {
        const copy = await (await caches.open('foothold-pages')).match(path);
        return (await copy?.text())?.includes('0800 123');
      }, support);
    await expect.poll(isFresh).toBe(true);
    await site.close();
    await page.goto(support);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('0800 123');
  });
}

test('a page whose address leads to another is kept, and opens without a connection', async ({ page, site }) => {
  site.add('/es/ayuda/', readFileSync('dist/es/support/index.html', 'utf8'));
  site.redirect('/es/support/', '/es/ayuda/');
  await page.goto('/es/');
  await kept(page, '/es/support/');
  await site.close();
  await page.goto('/es/support/');
  await expect(page.locator('main a[href^="tel:"]').first()).toBeAttached();
});

test('without room for it there is no worker, and the site is as it is without one', async ({ page, site }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 100_000 });
  await page.goto('/tools/win-log/');
  // The tool’s page does not ask for it: the worker does.
  const isTried = () => site.asked.some(({ path }) => path === '/support/index.html');
  await expect.poll(isTried, { timeout: 40_000 }).toBe(true);
  await expect.poll(() => states(page)).toBeUndefined();
  const log = await tool(page, 'win-log');
  await log.locator('form').first().getByLabel('One small thing you did').fill('opened the window');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText(/^Saved /).first()).toBeVisible();
});

test('a tool of an open page loads though a new version took its script away', async ({ page, site }) => {
  await page.goto(ARTICLE);
  await kept(page, ARTICLE);
  await page.reload();
  for (const path of await keys(page, 'foothold-assets')) site.replace(path, null);
  await tool(page, 'tiny-action');
});

test('a new version says that it is ready, reloads nothing, and no word is lost', async ({ page, site }) => {
  await page.goto('/tools/win-log/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await kept(page, '/tools/win-log/');
  await page.reload();
  const line = (await tool(page, 'win-log')).locator('form').first().getByLabel('One small thing you did');
  await line.fill('half a sen');
  await page.waitForTimeout(3500);
  site.replace(WORKER, `${await (await page.request.get(WORKER)).text()}\n// newer`);
  await update(page);
  await expect(page.getByText('A new version of this site is ready.')).toBeAttached();
  await expect(line).toHaveValue('half a sen');
  await page.waitForTimeout(500);
  await page.reload();
  await expect((await tool(page, 'win-log')).locator('form').first().getByLabel('One small thing you did')).toHaveValue(
    'half a sen',
  );
});

for (const [what, text] of [
  ['missing', null],
  ['broken', 'this is no script('],
] as const) {
  test(`with a worker that is ${what} the site is as it is without one`, async ({ page, site }) => {
    site.replace(WORKER, text);
    await page.goto('/tools/win-log/');
    await page.waitForTimeout(3500);
    await expect((await tool(page, 'win-log')).getByRole('button', { name: 'Log it' })).toBeEnabled();
    expect(await states(page)).toBeUndefined();
  });
}

test('a newer worker that misses one of its files does not take over', async ({ page, site }) => {
  await page.goto('/support/');
  await kept(page, '/support/');
  const worker = await (await page.request.get(WORKER)).text();
  expect(worker).toContain('/favicon.svg');
  site.replace(WORKER, worker.replace('/favicon.svg', '/missing.svg'));
  const ended = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const coming = await new Promise<ServiceWorker>((found) =>
      registration.addEventListener('updatefound', () => found(registration.installing!)),
    );
    return new Promise((done) => coming.addEventListener('statechange', () => done(coming.state)));
  });
  await update(page).catch(() => undefined);
  expect(await ended).toBe('redundant');
  expect(await states(page)).toEqual({ active: 'activated', waiting: undefined });
  await site.close();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what a network puts in place of a script is not kept', async ({ page, site }) => {
  await page.goto('/about/');
  await kept(page, '/about/');
  await page.reload();
  site.replace('/_astro/a.html', '<html>sign in</html>');
  const script = 'export {}';
  site.replace('/_astro/good.js', script);
  site.answerWith('/_astro/portal.js', '/_astro/a.html');
  await page.evaluate(() => Promise.all(['good', 'portal'].map((name) => fetch(`/_astro/${name}.js`))));
  await expect.poll(() => keys(page, 'foothold-assets')).toContain('/_astro/good.js');
  expect(await keys(page, 'foothold-assets')).not.toContain('/_astro/portal.js');
});

test('a worker that retires leaves with what it kept, and the record stays', async ({ page, site }, testInfo) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.locator('form').first().getByLabel('One small thing you did').fill('opened the window');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  await kept(page, '/tools/win-log/');
  const folder = testInfo.outputPath('retired');
  await writeWorker('retire', folder);
  site.replace(WORKER, readFileSync(`${folder}/sw.js`, 'utf8'));
  await update(page);
  await expect.poll(() => states(page)).toBeUndefined();
  expect(await page.evaluate(() => caches.keys())).toEqual(['foothold']);
  await page.goto('/practice/');
  await expect(page.getByText('opened the window').first()).toBeVisible();
});

test('erasing lets go of the pages that were read', async ({ page }) => {
  await page.goto('/practice/record/');
  await kept(page, '/practice/record/');
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).includes('foothold-pages'))).toBe(false);
});

test('choosing another place for the notes takes no page away', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.locator('form').first().getByLabel('One small thing you did').fill('opened the window');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  await kept(page, '/tools/win-log/');
  await page.goto('/practice/record/');
  await page.getByText('Keep them somewhere else').click();
  await page.getByRole('button', { name: 'For this visit' }).click();
  await expect(page.getByText('Kept until you close this tab.').first()).toBeVisible();
  expect(await keys(page, 'foothold-pages')).toContain('/tools/win-log/');
});
