import { allowBeside } from '~/beside';
import type { IndexedPage } from '~/core/search/found';
import { LANG } from '~/locale';

/** What the worker of Pagefind answers to a message of the same number. */
interface Reply {
  id: number;
  result?: unknown;
  error?: string;
}

/** How the worker hands over the pages it found: in place of what is known of one stands a name to ask for it by. */
interface Found {
  results: { id: string; score: number; data: string }[];
}

export interface Hit {
  id: string;
  score: number;
  /** All that is known of the page. It throws when that cannot be fetched. */
  data(): Promise<IndexedPage>;
}

export interface Engine {
  /** The pages with a word, the best first; all of them, when no word is given. */
  search(word: string | null, filters: Record<string, string>): Promise<Hit[]>;
  stop(): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(fault: Error): void;
}

/** Asks a worker, one answer to each question. All that wait are told when it breaks, and so is who asks after that. */
function asking(worker: Worker) {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken: Error | undefined;
  const end = (fault: Error) => {
    broken = fault;
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
    worker.terminate();
  };
  worker.onerror = () => end(new Error('The search did not load'));
  worker.onmessage = ({ data: { id, result, error } }: MessageEvent<Reply>) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) one?.resolve(result);
    else one?.reject(new Error(error));
  };
  const ask = (method: string, ...args: unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (broken) return reject(broken);
      waiting.set(++asked, { resolve, reject });
      worker.postMessage({ id: asked, method, args });
    });
  return { ask, end };
}

/** Lets the worker forget a page that nobody can ask for any more. */
const forgetting = (ask: (method: string, ...args: unknown[]) => Promise<unknown>) =>
  typeof FinalizationRegistry === 'undefined'
    ? undefined
    : new FinalizationRegistry<string>((name) => void ask('releaseData', name).catch(() => undefined));

/**
 * Starts the search beside the page. Its worker is spoken to as Pagefind’s own script does, which would be 13 KB more
 * for ways that no search of ours goes.
 * @param folder the address of the index
 * @param ranking how much which part of a page counts
 */
export function startEngine(folder: string, baseUrl: string, ranking: object): Engine {
  allowBeside();
  const { ask, end } = asking(new Worker(`${folder}pagefind-worker.js`));
  const registry = forgetting(ask);
  // What goes wrong with it, the first search tells.
  void ask('init', { basePath: folder, baseUrl, language: LANG, ranking }).catch(() => undefined);
  return {
    async search(word, filters) {
      const { results } = (await ask('search', word, { filters })) as Found;
      return results.map(({ id, score, data: name }) => {
        const data = () => ask('getData', name) as Promise<IndexedPage>;
        registry?.register(data, name);
        return { id, score, data };
      });
    },
    stop: () => end(new Error('The search was let go')),
  };
}
