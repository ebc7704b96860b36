import type { Item } from './cbor.ts';

/** A word of an index: how it stands on pages, and beside them other ways to write it with pages of their own. */
type Word = [word: string, pages: Item[], others: [way: string, pages: Item[]][]];

/** As much as one place in a text can count; a word that stands there ten times counts hardly less. */
const MOST = 240;

/** How much places count that follow no number below zero. */
const PLAIN = 24;

/** How much each kind of place counts, with how many of it there are: a number below zero says what those after it count. */
function kinds(places: number[]): { worth: number; count: number }[] {
  const all = [{ worth: PLAIN, count: 0 }];
  for (const place of places) {
    if (place < 0) all.push({ worth: -1 - place, count: 0 });
    else all[all.length - 1]!.count += 1;
  }
  return all;
}

/**
 * Places in a text as one place that counts as much as all of them. As many places as the commonest kind has count, each
 * by the first kind that has so many: a heading says again what its text says.
 */
function leanText(places: number[]): number[] {
  const all = kinds(places);
  const most = Math.max(...all.map(({ count }) => count));
  const worths = Array.from({ length: most }, (_, i) => all.find(({ count }) => count > i)!.worth);
  const worth = worths.reduce((sum, one) => sum + one, 0);
  return worth === 0 ? [] : [-1 - Math.min(worth, MOST), 1];
}

/** The fields that have a word, each once: a number below zero says which field the places after it are in. */
const leanFields = (places: number[]): number[] =>
  places.filter((place, i) => place < 0 || i === 0 || places[i - 1]! < 0).map((place) => Math.min(place, 1));

/** A page that has a word: which, at which places of its text, and of its title, question and the like. */
function leanPage(page: Item): Item[] {
  const [which, text, fields] = page as [number, number[], number[]];
  return [which, leanText(text), leanFields(fields)];
}

/** “word and the quotation mark before it: nothing that is asked begins with a mark. */
const isAsked = ([word]: Word) => /^[\p{L}\p{N}]/u.test(word);

/**
 * A part of the index without the places at which its words stand in a text: how often they do is all that the order of
 * results goes by, and our passages are cut out of the text itself. It takes a third of the room.
 */
export const lean = (list: Item[]): Item[] =>
  list.with(
    0,
    (list[0] as Word[])
      .filter(isAsked)
      .map(([word, pages, others]) => [
        word,
        pages.map(leanPage),
        ...(others.length > 0 ? [others.map(([way, own]) => [way, own.map(leanPage)])] : []),
      ]),
  );

/** What is known of a page beside the index: its text, and what is said of it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: unknown[];
}

/** The filters that a result names. */
const SHOWN = ['topic', 'tool'];

/** The same without what no result of ours shows: where its headings are, and what else it can be narrowed down to. */
export const leanFragment = ({ url, content, meta, filters }: Fragment): Fragment => ({
  url,
  content,
  meta,
  filters: Object.fromEntries(Object.entries(filters).filter(([name]) => SHOWN.includes(name))),
  anchors: [],
});
