import type { Page } from '@playwright/test';
import { cutOff } from './bodies';
import { expect, test } from './fixtures';

/** Pages as a language that runs from right to left would have them: their words stay, their direction turns. */
async function turn(page: Page) {
  await page.route(
    (url) => url.pathname.endsWith('/'),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<html lang="en"', '<html lang="ar" dir="rtl"');
      await route.fulfill({ response, body });
    },
  );
}

/** How far the text of a heading begins from the edge at which lines begin, in pixels. */
const indent = (page: Page) =>
  page.evaluate(() => {
    const heading = document.querySelector('h1')!;
    const words = document.createRange();
    words.selectNodeContents(heading);
    return Math.round(heading.getBoundingClientRect().right - words.getClientRects()[0]!.right);
  });

/** What lies over the way out, if anything does. */
const overTheWayOut = (page: Page) =>
  page.evaluate(() => {
    const link = document.querySelector('[data-leave]')!;
    const { left, right, top, bottom } = link.getBoundingClientRect();
    const inSight = left >= 0 && right <= document.documentElement.clientWidth && top >= 0 && bottom <= innerHeight;
    const on = [left + 3, (left + right) / 2, right - 3].map((x) => document.elementFromPoint(x, (top + bottom) / 2));
    return inSight
      ? on.filter((one) => one !== link).map((one) => one?.outerHTML.slice(0, 80))
      : ['it is out of sight'];
  });

for (const width of [320, 1280]) {
  test(`from right to left, ${width} wide: nothing sticks out, the way out is free, text begins at the right`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await turn(page);
    for (const path of ['/', '/articles/trusting-yourself-again/', '/practice/', '/support/']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      for (const island of await page.locator('section.tool astro-island').all()) {
        await island.scrollIntoViewIfNeeded();
        await expect(island).not.toHaveAttribute('ssr');
      }
      expect(await cutOff(page), path).toEqual([]);
      expect(await overTheWayOut(page), `${path}, further down`).toEqual([]);
      await page.evaluate(() => scrollTo(0, 0));
      expect(await overTheWayOut(page), path).toEqual([]);
      expect(await indent(page), path).toBeLessThanOrEqual(1);
    }
  });
}
