import type { Page } from '@playwright/test';

/**
 * Empties the field, puts words in as one who pastes them does, and reads the addresses that are shown. It runs in the
 * page and is told of each change there: asking from outside whether an answer has come is what took longest.
 */
async function typed(words: string): Promise<string[]> {
  const field = document.querySelector<HTMLInputElement>('main input[type="search"]')!;
  const isShown = () => document.querySelector('[data-result], .search-note') !== null;
  const put = (value: string) => {
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const until = (wanted: () => boolean) =>
    new Promise<void>((done) => {
      const seen = new MutationObserver(() => {
        if (!wanted()) return;
        seen.disconnect();
        done();
      });
      if (wanted()) return done();
      seen.observe(document.body, { childList: true, subtree: true });
    });
  put('');
  await until(() => !isShown());
  // The answer to nothing is there a moment after the page is empty; until then the old results could come back.
  await new Promise((done) => setTimeout(done));
  put(words);
  await until(isShown);
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-result]')].map(({ pathname }) => pathname);
}

/** Asks the search page as a reader does, and reads the addresses that are shown. */
export async function ours(page: Page): Promise<(words: string) => Promise<string[]>> {
  await page.goto('/search/');
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  return (words) => page.evaluate(typed, words);
}
