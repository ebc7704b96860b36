import type { AstroIntegration } from 'astro';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { fewAtOnce } from './few-at-once.ts';
import { standIn } from './locale.ts';
import { ownFiles } from './search-index/own-files.ts';
import { readIndex } from './search-index/pagefind-files.ts';
import { writeWordList } from './word-list.ts';

const ROOT = new URL('../', import.meta.url);
const inLanguage = (file: string) => new URL(standIn(fileURLToPath(ROOT), file), ROOT);

const SYNONYMS = inLanguage('src/content/synonyms.json');
const { stem } = (await import(/* @vite-ignore */ inLanguage('src/core/search/stem.ts').href)) as {
  stem(word: string): string;
};

/** Each language has an index of its own, and its words lose their endings by our own rules, those of the search. */
const LANGUAGE = 'unknown';

/** Parts of an article that stand in every article, or speak of a claim rather than of the subject. */
const NOT_THE_SUBJECT = ['.how-sure', '.enough', 'article [data-tool]'];

async function write(files: Map<string, string>, folder: string) {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const one of folders) await mkdir(one, { recursive: true });
  await fewAtOnce([...files], ([path, text]) => writeFile(join(folder, path), text));
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
        const { index, errors } = await pagefind.createIndex({
          excludeSelectors: NOT_THE_SUBJECT,
          forceLanguage: LANGUAGE,
        });
        if (!index) throw new Error(errors.join('\n'));
        const site = fileURLToPath(dir);
        // Pagefind is a process of its own: the words are read meanwhile.
        const reading = index.addDirectory({ path: site });
        const words = await writeWordList(site, JSON.parse(await readFile(SYNONYMS, 'utf8')) as string[][]);
        const { page_count } = await reading;
        const { files, errors: faults } = await index.getFiles();
        await pagefind.close();
        if (faults.length > 0) throw new Error(faults.join('\n'));
        await write(ownFiles(readIndex(files), stem), `${site}pagefind`);
        logger.info(`read ${page_count} pages, found by ${words} words`);
      },
    },
  };
}
