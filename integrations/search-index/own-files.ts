import { createHash } from 'node:crypto';
import type { Contents, Filter, Part } from '../../src/core/search/index-files.ts';
import { plain } from '../../src/core/search/plain.ts';
import type { Fragment, Index, Places, Word } from './pagefind-files.ts';

/** Words of the title, the question and what people say count well above those of the text. */
const WORTH: Record<string, number> = { title: 8, question: 8, asks: 8, summary: 2 };

/** How much a place in plain text counts in Pagefind’s index. */
const PLAIN = 24;

/** A word that stands on a page more often counts hardly more. */
const MOST = 10;

/** About as many numbers as one part of the index has. */
const PART = 6000;

/** How many letters the name of a file has: enough for each of ten thousand to have its own. */
const NAME = 10;

/** The filters that a result names. */
const SHOWN = ['topic', 'tool'];

/** How often a word stands in a text: a place in a heading counts as several. */
export function often(text: number[]): number {
  let worth = PLAIN;
  let sum = 0;
  for (const place of text) {
    if (place < 0) worth = -1 - place;
    else sum += worth;
  }
  return sum / PLAIN;
}

/** How often one word stands on a page, and in which fields: a bit for each. */
interface Standing {
  often: number;
  fields: number;
}

/** The fields in a list of places: a number below zero names one. */
const bits = (places: number[]) => places.reduce((all, place) => (place < 0 ? all | (1 << (-1 - place)) : all), 0);

/** To each word without its ending the pages it stands on, in whatever form and between whatever marks. */
function byStem(words: Iterable<Word>, stem: (word: string) => string) {
  const all = new Map<string, Map<number, Standing>>();
  const add = (word: string, places: Places[]) => {
    const key = stem(word);
    const pages = all.get(key) ?? new Map<number, Standing>();
    all.set(key, pages);
    let page = 0;
    for (const [after, text, fields] of places) {
      page += after;
      const before = pages.get(page);
      pages.set(page, { often: (before?.often ?? 0) + often(text), fields: (before?.fields ?? 0) | bits(fields) });
    }
  };
  for (const [word, places, others = []] of words) {
    for (const [way, own] of [[word, places] as const, ...others]) {
      for (const one of plain(way).split(' ').filter(Boolean)) add(one, own);
    }
  }
  return all;
}

/** The pages of one word as a part has them. */
function numbers(pages: Map<number, Standing>, names: string[]): number[] {
  const worth = (fields: number) =>
    names.reduce((sum, name, i) => sum + (fields & (1 << i) ? (WORTH[name] ?? 0) : 0), 0);
  const sorted = [...pages].sort(([a], [b]) => a - b);
  return sorted.flatMap(([page, { often, fields }], i) => [
    page - (sorted[i - 1]?.[0] ?? 0),
    Math.min(MOST, Math.ceil(often)),
    worth(fields),
  ]);
}

/** Words with their pages, in parts of about one size. */
function inParts(words: [word: string, pages: number[]][]): (typeof words)[] {
  const parts: (typeof words)[] = [];
  let room = 0;
  for (const one of words) {
    if (room <= 0) {
      parts.push([]);
      room = PART;
    }
    parts[parts.length - 1]!.push(one);
    room -= one[1].length;
  }
  return parts;
}

/** To each filter its values, in the order of the alphabet, with their pages. */
function filtersOf(pages: Fragment[]): Map<string, Filter> {
  const all = new Map<string, Filter>();
  for (const [page, { filters }] of pages.entries()) {
    for (const [name, values] of Object.entries(filters)) {
      const filter = all.get(name) ?? {};
      all.set(name, filter);
      for (const value of values) (filter[value] ??= []).push(page);
    }
  }
  return all;
}

/** What is known of a page without what no result of ours shows. */
const leanFragment = ({ url, content, meta, filters }: Fragment): Fragment => ({
  url,
  content,
  meta,
  filters: Object.fromEntries(Object.entries(filters).filter(([name]) => SHOWN.includes(name))),
});

/**
 * The index as our search reads it: how often a word stands on a page instead of at which places, as our passages are cut
 * out of the text itself. Tells the text of each file by its place.
 * @param stem takes a word’s ending away, as the search does with what is typed
 */
export function ownFiles({ pages, words, fields }: Index, stem: (word: string) => string): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (folder: string, content: object) => {
    const text = JSON.stringify(content);
    const name = createHash('sha256').update(text).digest('hex').slice(0, NAME);
    const path = `${folder}/${name}.json`;
    if ((texts.get(path) ?? text) !== text) throw new Error(`${path} would be two files`);
    texts.set(path, text);
    return name;
  };
  const sorted = [...byStem(words, stem)].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = inParts(sorted.map(([word, standing]) => [word, numbers(standing, fields)]));
  const filters = filtersOf(pages.map(({ fragment }) => fragment));
  const contents: Contents = {
    pages: pages.map(({ fragment, length }) => [add('fragment', leanFragment(fragment)), length]),
    parts: parts.map((part) => {
      const content: Part = { words: part.map(([word]) => word).join(' '), pages: part.map(([, own]) => own) };
      return [part[0]![0], part[part.length - 1]![0], add('index', content)];
    }),
    filters: Object.fromEntries([...filters].map(([name, filter]) => [name, add('filter', filter)])),
  };
  texts.set('pagefind-entry.json', JSON.stringify({ contents: add('index', contents) }));
  return texts;
}
