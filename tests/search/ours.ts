import type { Page } from '@playwright/test';

/** Types into the search page as a reader does, and reads the addresses that are shown. */
export async function ours(page: Page): Promise<(words: string) => Promise<string[]>> {
  await page.goto('/search/');
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  const field = page.getByRole('searchbox');
  const results = page.locator('[data-result]');
  return async (words) => {
    await field.fill('');
    await page.waitForFunction(() => !document.querySelector('[data-result], .search-note'));
    await field.fill(words);
    await page.locator('[data-result], .search-note').first().waitFor();
    return results.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  };
}
