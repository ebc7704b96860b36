import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { findBrowser } from '../find-browser';
import { expect, kept, test, tool } from './fixtures';
import { anOpenLog, LOCKED } from './locking';
import { logOnDevice } from './notes';

// Playwright’s own switches turn the cache of left pages off.
test.use({ launchOptions: { ...findBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } });
test.use({ expected: [/^asked https:\/\/www\.bbc\.com\/(weather|mundo)$/] });

const ARTICLE = '/articles/values-in-small-steps/';
const DRAFT = 'foothold:draft:win-log:/tools/win-log/';

const NEWS = 'https://www.bbc.com/mundo';

const way = (page: Page) => page.getByRole('link', { name: 'Leave this page' });
const inSpanish = (page: Page | Locator) => page.getByRole('link', { name: 'Salir de aquí' });
const back = (page: Page) => page.getByRole('button', { name: 'Show the page' });
const elsewhere = (page: Page) => expect(page).toHaveURL(/bbc\.com/);

/** What is left of the page, as its reader or who looks on has it. */
const seen = (page: Page) =>
  page.evaluate(() => ({
    text: document.documentElement.innerText.trim(),
    title: document.title.trim(),
    icon: document.querySelector<HTMLLinkElement>('[rel="icon"]')!.href,
  }));

/** The other page answers. */
const answers = (page: Page) =>
  page.context().route('https://www.bbc.com/**', (route) => route.fulfill({ contentType: 'text/html', body: 'sunny' }));

/** The other page does not come, and the browser stays where it is. */
const stays = (page: Page) => page.context().route('https://www.bbc.com/**', (route) => route.fulfill({ status: 204 }));

/** Presses that start no script of Playwright’s own in between. */
async function shift(page: Page, times: number) {
  for (let n = 0; n < times; n++) await page.keyboard.press('Shift');
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the way out leads to the weather, and shows no choices that need one', async ({ page }) => {
    await answers(page);
    await page.goto('/safety/');
    await expect(page.getByRole('radio')).toHaveCount(0);
    await way(page).click();
    await elsewhere(page);
  });

  test('in Spanish it leads to a page in Spanish', async ({ page }) => {
    await answers(page);
    await page.goto('/es/safety/');
    await inSpanish(page).click();
    await expect(page).toHaveURL(NEWS);
  });
});

test.describe('in Spanish the way out leads to a page in Spanish', () => {
  for (const [how, leave] of [
    ['a press', (page: Page) => inSpanish(page).click()],
    ['Shift, three times', (page: Page) => shift(page, 3)],
    [
      'a press over the search',
      async (page: Page) => {
        await page.getByRole('navigation').getByRole('link', { name: 'Buscar' }).click();
        await inSpanish(page.getByRole('dialog')).click();
      },
    ],
  ] as const) {
    test(`by ${how}, without telling it where one comes from`, async ({ page }) => {
      await answers(page);
      const asked = page.waitForRequest(NEWS);
      await page.goto('/es/articles/values-in-small-steps/');
      await tool(page, 'win-log');
      await leave(page);
      await expect(page).toHaveURL(NEWS);
      expect((await (await asked).allHeaders()).referer).toBeUndefined();
    });
  }

  test('without a connection too, and what is shown is not ours', async ({ page, context }) => {
    await page.goto('/es/');
    await context.setOffline(true);
    const asked = page.waitForRequest(NEWS);
    await inSpanish(page).click();
    await asked;
    await expect.poll(() => page.evaluate(() => location.protocol)).toBe('chrome-error:');
    expect(await page.evaluate(() => document.documentElement.innerText)).not.toMatch(/pequeñ|foothold/i);
  });
});

for (const [how, leave] of [
  ['a press', (page: Page) => way(page).click()],
  ['a press with Shift', (page: Page) => way(page).click({ modifiers: ['Shift'] })],
  ['a press with Control', (page: Page) => way(page).click({ modifiers: ['Control'] })],
  ['Enter', (page: Page) => way(page).press('Enter')],
  ['Shift, three times', (page: Page) => shift(page, 3)],
] as const) {
  test(`${how} leaves, and takes the page’s place`, async ({ page, context }) => {
    await answers(page);
    await page.goto(ARTICLE);
    const before = await page.evaluate(() => history.length);
    await leave(page);
    await elsewhere(page);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(context.pages()).toHaveLength(1);
  });
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap leaves', async ({ page }) => {
    await answers(page);
    await page.goto(ARTICLE);
    await way(page).tap();
    await elsewhere(page);
  });
});

test('the page is gone within the frame, on a slow network too, and nothing of ours is asked for', async ({ page }) => {
  await stays(page);
  await page.goto(ARTICLE);
  await tool(page, 'win-log');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(
    await way(page).evaluate((link: HTMLAnchorElement) => {
      link.click();
      return document.body.getBoundingClientRect().height;
    }),
  ).toBe(0);
  await expect(page.getByRole('alert')).toHaveText('Loading.');
  expect(await seen(page)).toEqual({ text: 'Loading.', title: '', icon: 'data:,' });
  // Longer than a page waits before it asks for what works offline.
  await page.waitForTimeout(4000);
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual(['https://www.bbc.com/weather']);
});

test('where the other page does not come, ours comes back on request, with what was typed', async ({ page }) => {
  await stays(page);
  await page.clock.install();
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('half');
  await expect(log.getByRole('button', { name: 'Not today' }), 'what follows from the letters is drawn').toBeHidden();
  const before = await seen(page);
  await way(page).click();
  await page.clock.runFor(9_000);
  await expect(back(page)).toBeHidden();
  await page.clock.runFor(2_000);
  await expect(back(page)).toBeFocused();
  expect((await seen(page)).text).toBe('Show the page');
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id).filter((id) => id !== 'document-title')).toEqual([]);
  await back(page).press('Enter');
  expect(await seen(page)).toEqual(before);
  await expect(way(page)).toBeFocused();
  await expect(log.getByLabel('One small thing you did')).toHaveValue('half');
  expect(await page.evaluate(() => sessionStorage.getItem('foothold:setting:left'))).toBe(null);
});

test.describe('with the page the focus comes back', () => {
  test('to the field it was in', async ({ page }) => {
    await stays(page);
    await page.clock.install();
    await page.goto('/tools/win-log/');
    const line = (await tool(page, 'win-log')).getByLabel('One small thing you did');
    await line.fill('half');
    await shift(page, 3);
    await page.clock.runFor(11_000);
    await back(page).press('Enter');
    await expect(line).toBeFocused();
  });

  test('to what opened the search, where it was in there', async ({ page }) => {
    await stays(page);
    await page.clock.install();
    await page.goto(ARTICLE);
    const search = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' });
    await search.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await shift(page, 3);
    await page.clock.runFor(11_000);
    await back(page).press('Enter');
    await expect(search).toBeFocused();
  });

  test('to the title, where nothing had it', async ({ page }) => {
    await answers(page);
    await page.goto(ARTICLE);
    await shift(page, 3);
    await elsewhere(page);
    await page.goto('/tools/');
    await back(page).press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });
});

test('offline, what is shown is not ours', async ({ page, context }) => {
  await page.goto(ARTICLE);
  await context.setOffline(true);
  await way(page).click();
  await expect.poll(() => page.evaluate(() => location.protocol)).toBe('chrome-error:');
  expect(await page.evaluate(() => document.documentElement.innerText)).not.toMatch(/small|foothold/i);
});

test.describe('Back after leaving', () => {
  test('shows no page of ours before it is asked for, and then all of them', async ({ page }) => {
    await answers(page);
    await page.goto('/about/');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => (document.documentElement.dataset.back = String(persisted))),
    );
    await page.goto(ARTICLE);
    await way(page).click();
    await elsewhere(page);
    await page.goBack({ waitUntil: 'commit' });
    await expect(page.locator('html'), 'the page was kept whole by the browser').toHaveAttribute('data-back', 'true');
    await expect(back(page)).toBeFocused();
    expect(await seen(page)).toEqual({ text: 'Show the page', title: '', icon: 'data:,' });
    await back(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page).toHaveTitle(/Foothold/);
    await page.goto(ARTICLE);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a page that loads anew stays hidden as well, in that tab alone', async ({ page, context }) => {
    await answers(page);
    await page.goto(ARTICLE);
    await way(page).click();
    await elsewhere(page);
    const other = await context.newPage();
    await other.goto(ARTICLE);
    await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
    let come!: () => void;
    const late = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/_astro/**', async (route) => (await late, route.continue()));
    await page.goto('/tools/', { waitUntil: 'commit' });
    await page.locator('footer').waitFor({ state: 'attached' });
    await expect(page.getByRole('heading', { level: 1 }), 'hidden before its script has come').toBeHidden();
    expect(await page.title()).toBe('');
    come();
    await expect(back(page)).toBeVisible();
    expect((await seen(page)).text).toBe('Show the page');
    await back(page).click();
    await expect(page).toHaveTitle('Tools · Foothold');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await way(page).click();
    await elsewhere(page);
    await page.goto('/tools/');
    await expect(back(page)).toBeVisible();
    await shift(page, 3);
    await elsewhere(page);
  });
});

test.describe('Shift', () => {
  const said = (page: Page) => page.locator('.leave-said');

  test('is counted aloud, once for each press', async ({ page }) => {
    await answers(page);
    await page.clock.install();
    await page.goto(ARTICLE);
    await shift(page, 1);
    await expect(said(page)).toHaveText('Shift: 2 more to leave.');
    await expect(said(page)).toHaveCount(1);
    await expect(said(page)).toHaveRole('status');
    await shift(page, 1);
    await expect(said(page)).toHaveText('Shift: 1 more to leave.');
    await page.clock.runFor(5_100);
    await expect(said(page)).toHaveText('Still here.');
    await page.clock.runFor(5_100);
    await expect(said(page)).toHaveText('');
    await shift(page, 2);
    await expect(said(page)).toHaveText('Shift: 1 more to leave.');
    // The clock goes on meanwhile, and a busy machine takes its time.
    await page.clock.runFor(3_000);
    await shift(page, 1);
    await elsewhere(page);
  });

  test('for capitals, with other keys and for clicks does not count', async ({ page }) => {
    await page.goto('/tools/win-log/');
    const line = (await tool(page, 'win-log')).getByLabel('One small thing you did');
    await line.focus();
    for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`);
    for (let n = 0; n < 4; n++) await page.keyboard.press('Alt+Shift');
    for (let n = 0; n < 4; n++) await page.keyboard.press('Shift+Tab');
    await shift(page, 2);
    await page.keyboard.press('a');
    await shift(page, 2);
    await page.mouse.click(5, 300);
    await shift(page, 2);
    await page.waitForTimeout(200);
    await expect(page).toHaveURL(/win-log/);
    await expect(page.locator('body')).toBeVisible();
  });

  test('can be switched off, for all pages, and on again', async ({ page }) => {
    await answers(page);
    await page.goto('/safety/');
    const box = page.getByRole('group', { name: 'Pressing Shift three times' });
    await expect(box.getByRole('radio', { name: 'Leaves the page' })).toBeChecked();
    await box.getByRole('radio', { name: 'Does nothing' }).check();
    await page.goto(ARTICLE);
    await shift(page, 4);
    await expect(said(page)).toHaveCount(0);
    await page.goto('/safety/');
    await expect(box.getByRole('radio', { name: 'Does nothing' })).toBeChecked();
    await box.getByRole('radio', { name: 'Leaves the page' }).check();
    expect(await kept(page)).toEqual({});
    await shift(page, 3);
    await elsewhere(page);
  });
});

test.describe('over the search', () => {
  const open = async (page: Page) => {
    await page.goto(ARTICLE);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Search' }).click();
    await page
      .getByRole('dialog')
      .getByRole('searchbox')
      .or(page.getByRole('dialog').locator('[name="words"]'))
      .first()
      .fill('anger');
  };

  test('Shift is counted aloud within it, and leaves', async ({ page }) => {
    await answers(page);
    await open(page);
    await shift(page, 2);
    await expect(page.getByRole('dialog').locator('.leave-said')).toHaveText('Shift: 1 more to leave.');
    await shift(page, 1);
    await elsewhere(page);
  });

  test('the way back is not behind it', async ({ page }) => {
    await stays(page);
    await page.clock.install();
    await open(page);
    await page.getByRole('dialog').getByRole('link', { name: 'Leave this page' }).click();
    expect((await seen(page)).text).toBe('Loading.');
    await page.clock.runFor(11_000);
    await back(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

for (const size of ['', 'larger']) {
  for (const viewport of [
    { width: 320, height: 568 },
    { width: 1280, height: 800 },
  ]) {
    test(`nothing covers the way out, ${viewport.width} wide, text ${size || 'normal'}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.addInitScript((chosen) => chosen && localStorage.setItem('foothold:setting:size', chosen), size);
      for (const path of [ARTICLE, '/practice/', '/support/', '/tools/pause/']) {
        await page.goto(path);
        await page.keyboard.press('Shift');
        for (const part of [0, 0.3, 0.7, 1]) {
          await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), part);
          const free = await way(page).evaluate((link) => {
            const { left, right, top, bottom, height, width } = link.getBoundingClientRect();
            const at = (x: number, y: number) => document.elementFromPoint(x, y) === link;
            return {
              hit: at(left + 6, top + 6) && at(right - 6, bottom - 6) && at((left + right) / 2, (top + bottom) / 2),
              large: height >= 44 && width >= 44,
            };
          });
          expect(free, `${path} at ${part}`).toEqual({ hit: true, large: true });
        }
      }
    });
  }
}

/** What the second copy holds of unfinished words. */
const secondDrafts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((done, fail) => {
        const opening = indexedDB.open('foothold');
        opening.onerror = fail;
        opening.onsuccess = () => {
          const keys = opening.result.transaction('drafts').objectStore('drafts').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            done(keys.result.map(String).filter((key) => key.startsWith('foothold:draft:')));
          };
        };
      }),
  );

test.describe('unfinished words', () => {
  async function typed(page: Page) {
    await answers(page);
    const log = await logOnDevice(page);
    await log.getByLabel('One small thing you did').fill('half written');
    return log;
  }

  test('stay, also those of the last moment', async ({ page }) => {
    await typed(page);
    await way(page).click();
    await elsewhere(page);
    await page.goto('/tools/win-log/');
    await back(page).click();
    const log = await tool(page, 'win-log');
    await expect(log.getByLabel('One small thing you did')).toHaveValue('half written');
  });

  test('are let go from both copies if so chosen, and notes stay', async ({ page }) => {
    await page.goto('/safety/');
    await page.getByRole('radio', { name: 'Are let go' }).check();
    const log = await typed(page);
    await log.getByRole('button', { name: 'Log it' }).click();
    await expect(log.getByText('Saved on this device.')).toBeVisible();
    await log.locator('form').first().getByLabel('One small thing you did').fill('half written');
    await expect.poll(() => secondDrafts(page)).toEqual([DRAFT]);
    await way(page).click();
    await elsewhere(page);
    await page.goto('/tools/win-log/');
    await back(page).click();
    await tool(page, 'win-log');
    await expect(page.locator('.entry').getByText('half written')).toBeVisible();
    await expect(page.locator('form').first().getByLabel('One small thing you did')).toHaveValue('');
    expect(Object.keys(await kept(page)).filter((key) => /draft/.test(key))).toEqual([]);
    await expect.poll(() => secondDrafts(page)).toEqual([]);
    await expect.poll(async () => (await kept(page))['foothold:setting:let-go']).toBeUndefined();
  });

  test('are let go in another tab too', async ({ page, context }) => {
    await page.goto('/safety/');
    await page.getByRole('radio', { name: 'Are let go' }).check();
    await typed(page);
    const other = await context.newPage();
    await answers(other);
    await other.goto('/about/');
    await way(other).click();
    await elsewhere(other);
    const line = page.locator('form').first().getByLabel('One small thing you did');
    await expect(line).toHaveValue('');
    await line.fill('n');
    await expect
      .poll(async () => Object.entries(await kept(page)).find(([key]) => /draft/.test(key))?.[1])
      .toBe('{"text":"n"}');
  });

  test('are let go from a page without tools too', async ({ page }) => {
    await page.goto('/safety/');
    await page.getByRole('radio', { name: 'Are let go' }).check();
    await typed(page);
    await expect.poll(() => secondDrafts(page)).toEqual([DRAFT]);
    await page.goto('/about/');
    await way(page).click();
    await elsewhere(page);
    await page.goto('/tools/win-log/');
    await back(page).click();
    const log = await tool(page, 'win-log');
    await expect.poll(() => secondDrafts(page)).toEqual([]);
    await expect(log.getByLabel('One small thing you did')).toHaveValue('');
  });
});

test('leaving locks notes that are open, here before the other page has come, and in other tabs', async ({
  page,
  context,
}) => {
  test.setTimeout(60_000);
  const log = await anOpenLog(page);
  await log.locator('form').first().getByLabel('One small thing you did').fill('half written');
  const about = await context.newPage();
  await stays(page);
  await way(page).click();
  await expect(page.locator('.unlock')).toBeAttached();
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('half written');
  await about.close();
});

test('leaving a page without tools locks open notes in another tab', async ({ page, context }) => {
  test.setTimeout(60_000);
  await anOpenLog(page);
  const other = await context.newPage();
  await answers(page);
  await other.goto('/about/');
  await way(other).click();
  await elsewhere(other);
  await expect(page.getByText(LOCKED)).toBeVisible();
});

test('storage that is blocked holds nobody', async ({ page }) => {
  await answers(page);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('', 'SecurityError');
        },
      });
  });
  await page.goto('/about/');
  await shift(page, 3);
  await elsewhere(page);
});
