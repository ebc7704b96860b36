import { writeFile } from 'node:fs/promises';
import { plain } from '../src/core/search/plain.ts';
import { builtPages } from './built-pages.ts';

/** What the page of an article or tool is found by: its headings, its question and what people say. */
const FOUND_BY = /<h[1-3]\b[^>]*>(.*?)<\/h[1-3]>|<meta name="search-(?:question|asks)" content="([^"]*)"/gs;

const TAGS = /<[^>]*>/g;
const ENTITIES = /&(?:#\d+|#x[\da-f]+|\w+);/gi;

/** Shorter words are never what was meant by a misspelt one. */
const SHORTEST = 3;

/** The words one page is found by. Pages that are not searched have none. */
export function wordsIn(html: string): string[] {
  if (!html.includes('data-pagefind-body')) return [];
  const texts = [...html.matchAll(FOUND_BY)].map(([, heading, said]) => heading ?? said ?? '');
  const text = texts
    .join(' ')
    .replace(TAGS, ' ')
    .replace(ENTITIES, (entity) => (/39|27|apos/.test(entity) ? '' : ' '));
  return plain(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !/\d/.test(word));
}

/** A word in each group as the search compares it, each once. */
const compared = (groups: string[][]) =>
  groups.map((group) => [...new Set(group.map(plain))]).filter((group) => group.length > 1);

/** Writes what a search is widened by beside the index: one small file, fetched with it. */
export async function writeWordList(site: string, synonyms: string[][]): Promise<number> {
  const words = new Set<string>();
  for (const { html } of builtPages(site)) for (const word of wordsIn(html)) words.add(word);
  const alike = compared(synonyms).map((group) => group.join(' '));
  await writeFile(`${site}pagefind/words.json`, JSON.stringify({ words: [...words].sort().join(' '), alike }));
  return words.size;
}
