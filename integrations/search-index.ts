import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { standIn } from './locale.ts';
import { rewriteIndex, type IndexFile } from './search-index/rewrite.ts';
import { writeWordList } from './word-list.ts';

const ROOT = new URL('../', import.meta.url);
const SYNONYMS = new URL(standIn(fileURLToPath(ROOT), 'src/content/synonyms.json'), ROOT);

/** Parts of an article that stand in every article, or speak of a claim rather than of the subject. */
const NOT_THE_SUBJECT = ['.how-sure', '.enough', 'article [data-tool]'];

/** Interfaces and a second language, written beside every index; ours speaks to the worker and asks for none of them. */
const UNUSED = /^pagefind\.js|^pagefind-(ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/** Pagefind’s own writing can end before its files are whole, on a busy machine: the entry was empty, and search dead. */
async function write(files: IndexFile[], folder: string) {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** What Facts.astro tells the index; nobody who reads the page has a use for it. */
const FACTS = /<meta name="search-[^"]*"(?:"[^"]*"|[^">])*>/g;

export const withoutFacts = (html: string) => html.replaceAll(FACTS, '');

/** Indexes the built pages for search. Only elements marked `data-pagefind-body` are read. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await pagefind.createIndex({ excludeSelectors: NOT_THE_SUBJECT });
        if (!index) throw new Error(errors.join('\n'));
        const site = fileURLToPath(dir);
        // Pagefind is a process of its own: the words are read meanwhile.
        const reading = index.addDirectory({ path: site });
        const words = await writeWordList(site, JSON.parse(await readFile(SYNONYMS, 'utf8')) as string[][]);
        const { page_count } = await reading;
        const { files, errors: faults } = await index.getFiles();
        await pagefind.close();
        if (faults.length > 0) throw new Error(faults.join('\n'));
        await write(await rewriteIndex(files.filter(({ path }) => !UNUSED.test(path))), `${site}pagefind`);
        logger.info(`read ${page_count} pages, found by ${words} words`);
      },
    },
  };
}
