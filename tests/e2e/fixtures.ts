import { expect, test as base, type Page } from '@playwright/test';

/** What a browser says when a page goes against a policy of its own, or when it does not understand one. */
const BROKEN_POLICY =
  /Content.Security.Policy|Trusted ?(?:Type|HTML|Script)|Permissions-Policy|Embedder.?Policy|Opener.?Policy/i;

/**
 * Every browser test fails when a page asks another origin for anything, breaks the content policy,
 * or throws an error, whatever else the test is about.
 */
export const test = base.extend<{ expected: RegExp[]; watched: void }>({
  /** What a test brings about on purpose: other origins asked, errors thrown. */
  expected: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expected }, use) => {
      const wrong: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^https?:$/.test(url.protocol) && url.origin !== baseURL) wrong.push(`asked ${url.href}`);
      });
      context.on('console', (message) => {
        if (BROKEN_POLICY.test(message.text())) wrong.push(message.text());
      });
      context.on('weberror', (error) => wrong.push(String(error.error())));
      await use();
      expect(wrong.filter((one) => !expected.some((known) => known.test(one)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The tool’s box on the page, ready to use. */
export async function tool(page: Page, slug: string) {
  const box = page.locator(`[data-tool="${slug}"]`);
  await box.scrollIntoViewIfNeeded();
  await expect(box.locator('astro-island').first()).not.toHaveAttribute('ssr');
  return box;
}

/** What the clipboard holds. A page of ours may never look, so one without our headers does. */
export async function clipboard(page: Page) {
  const other = await page.context().newPage();
  await other.route('**/clipboard', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await other.goto('/clipboard');
  const words = await other.evaluate(() => navigator.clipboard.readText());
  await other.close();
  await page.bringToFront();
  return words;
}

/** What is kept in localStorage under our prefix, by key. */
export const kept = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(Object.entries({ ...localStorage }).filter(([key]) => key.startsWith('foothold:'))),
  );

/** Entries kept on the device, parsed. */
export const keptEntries = async (page: Page) =>
  Object.entries(await kept(page))
    .filter(([key]) => key.startsWith('foothold:entry:'))
    .map(([, text]) => JSON.parse(text as string) as Record<string, unknown>);
