import type { IndexedPage } from '~/core/search/found';
import { to } from '~/site';

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

interface Library {
  createInstance(options: object): Index;
}

const FOLDER = to('/pagefind/');

const OPTIONS = {
  baseUrl: to('/'),
  excerptLength: 28,
  ranking: { metaWeights: { title: 5, question: 3, asks: 4, summary: 1, minutes: 0 } },
};

let opened: Promise<Index> | undefined;

async function open(): Promise<Index> {
  const { createInstance }: Library = await import(/* @vite-ignore */ `${FOLDER}pagefind.js`);
  const index = createInstance(OPTIONS);
  await index.init();
  return index;
}

/** The search index, fetched on the first call. Throws when it cannot be had; the next call tries again. */
export function load(): Promise<Index> {
  opened ??= open().catch((fault: unknown) => {
    opened = undefined;
    throw fault;
  });
  return opened;
}

/** Lets go of an index that may be broken, so that the next search starts afresh. */
export async function forget() {
  const index = await opened?.catch(() => undefined);
  opened = undefined;
  await index?.destroy();
}

/** Whether the index can be reached. Pagefind hides a part that failed to load as “no results”. */
export async function reachable(): Promise<boolean> {
  const reply = await fetch(`${FOLDER}pagefind-entry.json`, { cache: 'no-store' }).catch(() => undefined);
  return reply?.ok ?? false;
}
