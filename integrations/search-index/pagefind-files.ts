import { gunzipSync } from 'node:zlib';
import { read, type Item } from './cbor.ts';

/** A file of the index, as Pagefind hands it over. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Where a word stands on a page: numbers below zero say how much the places after them count, or which field they are in. */
export type Places = [page: number, text: number[], fields: number[]];

/** A word of an index: where it stands, and beside it other ways to write it with places of their own. */
export type Word = [word: string, places: Places[], others?: [way: string, places: Places[]][]];

/** What is known of a page: its text, and what is said of it. */
export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** All that Pagefind read, page by page and word by word. */
export interface Index {
  pages: { fragment: Fragment; length: number }[];
  words: Iterable<Word>;
  /** The names of fields, in the order of their numbers. */
  fields: string[];
}

/** What each file begins with, before what it holds. */
const MARK = Buffer.from('pagefind_dcd');

function unpacked({ path, content }: IndexFile): Buffer {
  const text = gunzipSync(content);
  if (!text.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path}: the search index has a new form`);
  return text.subarray(MARK.length);
}

/** The list of all parts: its version, pages, parts, filters, orders and fields. */
type Meta = [Item, pages: [name: string, length: number][], Item, Item, Item, fields: string[]];

/** The words of all parts; one part after the other is in memory. */
function* wordsOf(parts: IndexFile[]): Iterable<Word> {
  for (const part of parts) yield* (read(unpacked(part)) as [Word[]])[0];
}

/** Reads what Pagefind would send to its own search. */
export function readIndex(files: IndexFile[]): Index {
  const ending = (end: string) => files.filter(({ path }) => path.endsWith(end));
  const [meta, ...others] = ending('.pf_meta');
  if (!meta || others.length > 0) throw new Error('The search index is of one language');
  const [, pages, , , , fields] = read(unpacked(meta)) as Meta;
  const fragments = new Map(ending('.pf_fragment').map((file) => [/([^/]+)\.pf_fragment$/.exec(file.path)![1], file]));
  return {
    pages: pages.map(([name, length]) => ({
      fragment: JSON.parse(unpacked(fragments.get(name)!).toString()) as Fragment,
      length,
    })),
    words: wordsOf(ending('.pf_index')),
    fields,
  };
}
