import { mkdir, writeFile } from 'node:fs/promises';
import { plain } from '../src/core/search/plain.ts';
import { builtPages } from './built-pages.ts';

/** What the page of an article or tool is found by: its headings, its question and what people say. */
const FOUND_BY = /<h[1-3]\b[^>]*>(.*?)<\/h[1-3]>|<meta name="search-(?:question|asks)" content="([^"]*)"/gs;

/** What Pagefind reads of a page. */
const SEARCHED = /<\w+ [^>]*data-pagefind-body.*<\/main>/s;
const SCRIPTS = /<(script|style)\b.*?<\/\1>/gs;

const TAGS = /<[^>]*>/g;
const ENTITIES = /&(?:#\d+|#x[\da-f]+|\w+);/gi;

/** Shorter words are never what was meant by a misspelt one. */
const SHORTEST = 3;

const apart = (html: string) =>
  plain(html.replace(TAGS, ' ').replace(ENTITIES, (entity) => (/39|27|apos/.test(entity) ? '' : ' '))).split(' ');

/** The words one page is found by. Pages that are not searched have none. */
export function wordsIn(html: string): string[] {
  if (!html.includes('data-pagefind-body')) return [];
  const texts = [...html.matchAll(FOUND_BY)].map(([, heading, said]) => heading ?? said ?? '');
  return apart(texts.join(' ')).filter((word) => word.length >= SHORTEST && !/\d/.test(word));
}

/** The words of the text of one page that is searched. */
const textOf = (html: string) => apart((SEARCHED.exec(html)?.[0] ?? '').replace(SCRIPTS, ' '));

/** A word in each group as the search compares it, each once. */
const compared = (groups: string[][]) =>
  groups.map((group) => [...new Set(group.map(plain))]).filter((group) => group.length > 1);

/** Words of the groups that no page is found by, as far as a text has them: a text is an answer when nothing else is. */
const inTexts = (groups: string[][], words: Set<string>, texts: Set<string>) =>
  groups
    .filter((group) => !group.some((word) => words.has(word)))
    .flat()
    .filter((word) => texts.has(word));

/** Writes what a search is widened by beside the index: one small file, fetched with it. */
export async function writeWordList(site: string, synonyms: string[][]): Promise<number> {
  const words = new Set<string>();
  const texts = new Set<string>();
  for (const { html } of builtPages(site)) {
    for (const word of wordsIn(html)) words.add(word);
    for (const word of textOf(html)) texts.add(word);
  }
  const groups = compared(synonyms);
  for (const word of inTexts(groups, words, texts)) words.add(word);
  const alike = groups.map((group) => group.join(' '));
  await mkdir(`${site}pagefind`, { recursive: true });
  await writeFile(`${site}pagefind/words.json`, JSON.stringify({ words: [...words].sort().join(' '), alike }));
  return words.size;
}
