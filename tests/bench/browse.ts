import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import type { Site } from './serve.ts';

/** Where the bench measures, and in what. */
export interface Bench {
  browser: Browser;
  site: Site;
}

/** The article the budgets are for: one with three tools in its text. */
export const ARTICLE = '/articles/moving-your-body-gently/';

/** The heaviest article there is: eight tools in its text. */
export const HEAVIEST = '/articles/values-in-small-steps/';

/** A small phone, as in the browser tests. */
const PHONE = { width: 360, height: 740 };

/** A fresh browser profile: nothing cached, nothing kept. What the worker fetches later is measured by itself. */
export const newcomer = ({ browser, site }: Bench, serviceWorkers: 'allow' | 'block' = 'block') =>
  browser.newContext({ baseURL: site.origin, viewport: PHONE, serviceWorkers });

/** Runs something in a fresh profile and closes it. */
export async function asNewcomer<T>(bench: Bench, run: (page: Page, context: BrowserContext) => Promise<T>) {
  const context = await newcomer(bench);
  try {
    return await run(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Slows this page’s processor: 4 makes everything take four times as long as on this machine. */
export async function slowProcessor(page: Page, rate: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** How long a finger rests on a button, in milliseconds. */
const HELD = 60;

/**
 * Presses a control as a finger does. The click of the test runner asks the page at each step of a press what lies under
 * it: about 10 ms on a slowed processor that no reader waits for.
 */
export async function tap(page: Page, control: Locator) {
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await control.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.waitForTimeout(HELD);
  await page.mouse.up();
}

/** Waits until nothing was asked of the site for a while, in milliseconds. */
export async function quiet(page: Page, { asked }: Site, still = 500) {
  for (let before = -1; before !== asked.length;) {
    before = asked.length;
    await page.waitForTimeout(still);
  }
}

/** Goes down the page as a reader does, then waits until every tool on it is live. Folded ones stay as they are. */
export async function wakeTools(page: Page) {
  await page.evaluate(async () => {
    for (let seen = 0; seen < document.documentElement.scrollHeight; seen += innerHeight / 2) {
      scrollTo({ top: seen, behavior: 'instant' });
      await new Promise((next) => setTimeout(next, 60));
    }
  });
  await page.waitForFunction(() => !document.querySelector('section[data-tool] astro-island[ssr]'));
}
