import { filters, type Choice } from '~/core/search/facts';
import { byFit, found, held, phraseScore, type Found, type IndexedPage } from '~/core/search/found';
import { keywords } from '~/core/search/words';
import { forget, load, reachable, type Hit, type Index } from './pagefind';

/** What was asked for, and how many results to show. */
export interface Query {
  words: string;
  choice: Choice;
  most: number;
}

export type Answer =
  | { state: 'idle' | 'looking' | 'nothing' | 'unavailable' }
  | { state: 'found'; total: number; pages: Found[]; complete: boolean };

interface Row {
  url: string;
  score: number;
  page: IndexedPage;
}

/** More single words than this say little more, and each costs a search. */
const WORDS_ALONE = 8;

/** The best pages with all that is known of them, in the order they are shown. */
async function rows(hits: Hit[], { words, most }: Query): Promise<Row[]> {
  const row = async ({ score, data }: Hit) => {
    const page = await data();
    return { url: page.url, score: score + phraseScore(page, words), page };
  };
  return (await Promise.all(hits.slice(0, most).map(row))).sort(byFit);
}

function answer(total: number, list: Row[], keys: string[]): Answer {
  const seen = new Set(list.flatMap(({ page }) => held(page, keys)));
  if (list.length === 0 || (keys.length > 0 && seen.size === 0)) return { state: 'nothing' };
  return {
    state: 'found',
    total,
    pages: list.map(({ page }) => found(page, keys)),
    complete: seen.size === keys.length,
  };
}

/** The pages for each word by itself, those that hold the most words first. */
async function wordByWord(index: Index, keys: string[], query: Query): Promise<Answer> {
  const hits = new Map<string, Hit>();
  for (const key of keys.slice(0, WORDS_ALONE)) {
    const { results } = await index.search(key, { filters: filters(query.choice) });
    const best = results[0] && held(await results[0].data(), [key]).length > 0 ? results : [];
    for (const hit of best) hits.set(hit.id, { ...hit, score: hit.score + 10 + (hits.get(hit.id)?.score ?? 0) });
  }
  const ordered = [...hits.values()].sort((a, b) => b.score - a.score);
  const result = answer(ordered.length, await rows(ordered, query), keys);
  return result.state === 'found' ? { ...result, complete: false } : result;
}

async function look(index: Index, query: Query): Promise<Answer> {
  const keys = keywords(query.words);
  const { results } = await index.search(keys.join(' ') || null, { filters: filters(query.choice) });
  const all = answer(results.length, await rows(results, query), keys);
  return all.state === 'nothing' && keys.length > 1 ? wordByWord(index, keys, query) : all;
}

export const asksNothing = ({ words, choice }: Query) =>
  keywords(words).length === 0 && Object.keys(filters(choice)).length === 0;

/** Answers a query; never throws. “Nothing” is said only when the index was there to say it. */
export async function ask(query: Query): Promise<Answer> {
  if (asksNothing(query)) return { state: 'idle' };
  try {
    const result = await look(await load(), query);
    if (result.state !== 'nothing' || (await reachable())) return result;
  } catch {
    // Said below: without an index there is no other answer.
  }
  await forget();
  return { state: 'unavailable' };
}
