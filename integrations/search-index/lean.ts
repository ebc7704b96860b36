import type { Item } from './cbor.ts';

/** A word of an index: how it stands on pages, and beside them other ways to write it with pages of their own. */
type Word = [word: string, pages: Item[], others: [way: string, pages: Item[]][]];

/** Places in a text or a field; a number below zero says how much those after it count, or which field they are in. */
const leanPlaces = (places: Item) =>
  (places as Item[]).map((place) => (typeof place === 'number' && place >= 0 ? 1 : place));

/** A page that has a word: which, at which places of its text, and of its title, question and the like. */
function leanPage(page: Item): Item[] {
  const [which, text, fields] = page as [Item, Item, Item];
  return [which, leanPlaces(text), leanPlaces(fields)];
}

/**
 * A part of the index without the places at which its words stand in a text: how often they do is all that the order of
 * results goes by, and our passages are cut out of the text itself. It takes a third of the room.
 */
export const lean = (list: Item[]): Item[] =>
  list.with(
    0,
    (list[0] as Word[]).map(([word, pages, others]) => [
      word,
      pages.map(leanPage),
      others.map(([way, own]) => [way, own.map(leanPage)]),
    ]),
  );
