import type { IndexedPage } from '~/core/search/found';
import type { Contents, Filter, Part } from '~/core/search/index-files';
import { entries, partsFor, rank } from '~/core/search/rank';
import { to } from '~/site';

export interface Hit {
  id: string;
  score: number;
  /** All that is known of the page. It throws when that cannot be fetched. */
  data(): Promise<IndexedPage>;
}

export interface Engine {
  /** The pages with a word, the best first; all of them, when no word is given. It throws when a part cannot be fetched. */
  search(word: string | null, filters: Record<string, string>): Promise<Hit[]>;
}

async function fetched<Content>(url: string, cache: RequestCache = 'default'): Promise<Content> {
  const reply = await fetch(url, { cache });
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`);
  return (await reply.json()) as Content;
}

/** Remembers what was asked for by each name. */
function once<Value>(get: (name: string) => Promise<Value>) {
  const known = new Map<string, Promise<Value>>();
  return (name: string) => {
    const value = known.get(name) ?? get(name);
    known.set(name, value);
    return value;
  };
}

/**
 * Opens an index. Its files are named after what they hold, but for the first one, which names the list of them.
 * @param folder the address of the index
 */
export async function openEngine(folder: string): Promise<Engine> {
  const { contents } = await fetched<{ contents: string }>(`${folder}pagefind-entry.json`, 'no-cache');
  const list = await fetched<Contents>(`${folder}index/${contents}.json`);
  const part = once(async (name) => entries(await fetched<Part>(`${folder}index/${name}.json`)));
  const filter = once((name) => fetched<Filter>(`${folder}filter/${name}.json`));
  const page = once(async (name) => {
    const known = await fetched<IndexedPage>(`${folder}fragment/${name}.json`);
    return { ...known, url: to(known.url as `/${string}`) };
  });

  /** Tells whether a page is among those that each filter lets through. */
  async function through(filters: Record<string, string>) {
    const lists = Object.entries(filters).map(async ([name, value]) => {
      const file = list.filters[name];
      return new Set(file === undefined ? [] : (await filter(file))[value]);
    });
    const sets = await Promise.all(lists);
    return (one: number) => sets.every((set) => set.has(one));
  }

  async function worth(word: string | null): Promise<Map<number, number>> {
    if (word === null) return new Map(list.pages.map((_, one) => [one, 0]));
    const parts = await Promise.all(partsFor(word, list).map(part));
    return rank(word, parts.flat(), list);
  }

  return {
    async search(word, filters) {
      const [scores, isThrough] = await Promise.all([worth(word), through(filters)]);
      return [...scores]
        .filter(([one]) => isThrough(one))
        .sort(([, a], [, b]) => b - a)
        .map(([one, score]) => {
          const [id] = list.pages[one]!;
          return { id, score, data: () => page(id) };
        });
    },
  };
}
