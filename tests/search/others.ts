import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

interface Text {
  url: string;
  content: string;
  meta: Record<string, string>;
}

const FOLDER = 'dist/pagefind/fragment';

/** All that is searched, as the index of the site has it. */
const texts = (): Text[] =>
  readdirSync(FOLDER).map((name) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Text);

interface Engine {
  createInstance(options: object): {
    init(): Promise<void>;
    search(words: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** The first addresses that Pagefind gives with nothing set, over an index of its own of the same texts. */
export async function pagefind(page: Page, most: number) {
  const { index } = await createIndex();
  for (const text of texts()) await index!.addCustomRecord({ ...text, language: 'en' });
  const { files } = await index!.getFiles();
  await close();
  await page.route('**/plain/**', (route) => {
    const path = new URL(route.request().url()).pathname.replace('/plain/', '');
    const file = files.find((one) => one.path === path)!;
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    return route.fulfill({ contentType, body: Buffer.from(file.content) });
  });
  return (words: string) =>
    page.evaluate(
      async ([path, words, most]) => {
        const index = ((await import(path)) as Engine).createInstance({});
        await index.init();
        const { results } = await index.search(words);
        return Promise.all(results.slice(0, most).map(async (hit) => (await hit.data()).url));
      },
      ['/plain/pagefind.js', words, most] as const,
    );
}

/** MiniSearch over the same texts, as it comes, or weighed and forgiving, as its manual shows. */
export function minisearch(options: object = {}) {
  const index = new MiniSearch({ fields: ['title', 'question', 'asks', 'summary', 'content'], idField: 'url' });
  index.addAll(texts().map(({ url, content, meta }) => ({ ...meta, url, content })));
  return (words: string) => Promise.resolve(index.search(words, options).map(({ id }) => String(id)));
}
