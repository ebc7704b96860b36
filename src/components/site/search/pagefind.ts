import { allowBeside } from '~/beside';
import type { IndexedPage } from '~/core/search/found';
import type { Lexicon } from '~/core/search/widen';
import { to } from '~/site';
import { loadLexicon } from './lexicon';

/** The part of Pagefind’s search library that is used here; it comes with no types of its own. */
export interface Index {
  search(words: string | null, options: { filters: Record<string, string> }): Promise<{ results: Hit[] }>;
  init(): Promise<void>;
  destroy(): Promise<void>;
}

export interface Hit {
  id: string;
  score: number;
  data(): Promise<IndexedPage>;
}

interface Engine {
  createInstance(options: object): Index;
}

const FOLDER = to('/pagefind/');

/** Words of the title, the question and what people say count well above those of the text. */
const OPTIONS = {
  baseUrl: to('/'),
  excerptLength: 28,
  ranking: { metaWeights: { title: 8, question: 8, asks: 8, summary: 2, minutes: 0 } },
};

/** What a search asks: the index, and the words to widen a query by. */
export interface Library {
  index: Index;
  lexicon: Lexicon;
}

let opened: Promise<Library> | undefined;

async function openIndex(): Promise<Index> {
  allowBeside();
  const { createInstance }: Engine = await import(/* @vite-ignore */ `${FOLDER}pagefind.js`);
  const index = createInstance(OPTIONS);
  await index.init();
  return index;
}

async function open(): Promise<Library> {
  const [index, lexicon] = await Promise.all([openIndex(), loadLexicon()]);
  return { index, lexicon };
}

/** The search index, fetched on the first call. Throws when it cannot be had; the next call tries again. */
export function load(): Promise<Library> {
  opened ??= open().catch((fault: unknown) => {
    opened = undefined;
    throw fault;
  });
  return opened;
}

/** Lets go of an index that may be broken, so that the next search starts afresh. */
export async function forget() {
  const library = await opened?.catch(() => undefined);
  opened = undefined;
  await library?.index.destroy();
}

/** Whether the index can be reached. Pagefind hides a part that failed to load as “no results”. */
export async function reachable(): Promise<boolean> {
  const reply = await fetch(`${FOLDER}pagefind-entry.json`, { cache: 'no-store' }).catch(() => undefined);
  return reply?.ok ?? false;
}
