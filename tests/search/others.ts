import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';

interface Text {
  url: string;
  content: string;
  meta: Record<string, string>;
}

interface Hit {
  data(): Promise<Text>;
}

interface Engine {
  createInstance(options: object): { init(): Promise<void>; search(words: string | null): Promise<{ results: Hit[] }> };
}

/** The first addresses that Pagefind gives with nothing set, over the index of the site. */
export const pagefind = (page: Page, most: number) => (words: string) =>
  page.evaluate(
    async ([words, most]) => {
      const path = '/pagefind/pagefind.js';
      const index = ((await import(path)) as Engine).createInstance({});
      await index.init();
      const { results } = await index.search(words);
      return Promise.all(results.slice(0, most).map(async (hit) => (await hit.data()).url));
    },
    [words, most] as const,
  );

/** All that is searched, as the index has it. */
const texts = (page: Page): Promise<Text[]> =>
  page.evaluate(async () => {
    const path = '/pagefind/pagefind.js';
    const index = ((await import(path)) as Engine).createInstance({});
    await index.init();
    const { results } = await index.search(null);
    return Promise.all(
      results.map(async (hit) => {
        const { url, content, meta } = await hit.data();
        return { url, content, meta };
      }),
    );
  });

/** MiniSearch over the same texts, as it comes, or weighed and forgiving, as its manual shows. */
export async function minisearch(page: Page, options: object = {}) {
  const index = new MiniSearch({ fields: ['title', 'question', 'asks', 'summary', 'content'], idField: 'url' });
  index.addAll((await texts(page)).map(({ url, content, meta }) => ({ ...meta, url, content })));
  return (words: string) => Promise.resolve(index.search(words, options).map(({ id }) => String(id)));
}
