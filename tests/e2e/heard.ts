import type { Page } from '@playwright/test';

/**
 * Notes what a screen reader would say by itself: each live region whose words change. One that comes into the page
 * with its words is often not said at all, unless it is an alert; that is noted, too.
 */
export const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: string[] = [];
    const known = new WeakMap<Element, string>();
    const look = () => {
      for (const region of document.querySelectorAll<HTMLElement>('[role=status], [role=alert], [aria-live]')) {
        const words = region.innerText.replace(/\s+/g, ' ').trim();
        const before = known.get(region);
        known.set(region, words);
        if (!words || words === before) continue;
        if (before === undefined && region.role !== 'alert') heard.push(`not heard: ${words}`);
        else heard.push(words);
      }
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 30);
    }).observe(document, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard, look });
  });

interface Listening {
  heard: string[];
  look: () => void;
}

/** What was heard since it was asked last, once nothing more is to come. */
export async function heard(page: Page) {
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    const { heard, look } = window as unknown as Listening;
    look();
    return heard.splice(0);
  });
}
