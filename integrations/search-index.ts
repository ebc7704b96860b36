import type { AstroIntegration } from 'astro';
import { readdir, readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { standIn } from './locale.ts';
import { steadyFilters } from './search-index/filters.ts';
import { writeWordList } from './word-list.ts';

const ROOT = new URL('../', import.meta.url);
const SYNONYMS = new URL(standIn(fileURLToPath(ROOT), 'src/content/synonyms.json'), ROOT);

/** Parts of an article that stand in every article, or speak of a claim rather than of the subject. */
const NOT_THE_SUBJECT = ['.how-sure', '.enough', 'article [data-tool]'];

/** Ready-made interfaces and a second language, written beside every index; ours asks for none of them. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

async function removeUnused(folder: string) {
  const unused = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(unused.map((name) => rm(`${folder}/${name}`)));
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
        const { page_count } = await index.addDirectory({ path: site });
        await index.writeFiles({ outputPath: `${site}pagefind` });
        await pagefind.close();
        const words = await writeWordList(site, JSON.parse(await readFile(SYNONYMS, 'utf8')) as string[][]);
        await removeUnused(`${site}pagefind`);
        await steadyFilters(`${site}pagefind`);
        logger.info(`read ${page_count} pages, found by ${words} words`);
      },
    },
  };
}
