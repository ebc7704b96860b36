import { filters, type Choice } from '~/core/search/facts';
import { byFit, found, held, together, type Found, type IndexedPage } from '~/core/search/found';
import { likeness, says } from '~/core/search/likeness';
import { alike, isKnown, isWord, meant, type Stand } from '~/core/search/widen';
import { finished, keywords } from '~/core/search/words';
import type { Hit } from './engine';
import { forget, load, type Library } from './library';

/** What was asked for, and how many results to show. */
export interface Query {
  words: string;
  choice: Choice;
  most: number;
}

export type Answer =
  | { state: 'idle' | 'looking' | 'begun' | 'nothing' | 'unavailable' }
  | { state: 'found'; total: number; pages: Found[]; complete: boolean };

interface Row {
  url: string;
  score: number;
  page: IndexedPage;
}

/** More words than this say little more, and each costs a search. */
const MOST_WORDS = 10;

/** One word that was typed, with the words that are looked for, and what each page is worth by them. */
interface Sought {
  key: string;
  stands: Stand[];
  hits: Hit[];
}

const search = ({ engine }: Library, word: string | null, { choice }: Query) => engine.search(word, filters(choice));

/** The index has an answer to almost any word. It is one when the best page really has that word. */
async function isOnPage(word: string, [best]: Hit[]): Promise<boolean> {
  return best !== undefined && held(await best.data(), [word]).length > 0;
}

/** Finds the pages for one word: by itself, by words like it, and, when no page has it, by what was meant. */
async function seek(library: Library, key: string, query: Query): Promise<Sought> {
  const { lexicon } = library;
  const own = await search(library, key, query);
  const isWord = isKnown(key, lexicon) || (await isOnPage(key, own));
  const itself = isWord ? [{ word: key, worth: 1 }] : [];
  const stands = [...itself, ...alike(key, lexicon), ...(isWord ? [] : meant(key, lexicon))];
  const each = stands.map(async ({ word, worth }) =>
    (word === key ? own : await search(library, word, query)).map((hit) => ({ ...hit, score: hit.score * worth })),
  );
  return { key, stands, hits: (await Promise.all(each)).flat() };
}

/** The best pages with all that is known of them, in the order they are shown. */
async function rows(hits: Hit[], { words, most }: Query, { lexicon }: Library): Promise<Row[]> {
  const row = async ({ score, data }: Hit) => {
    const page = await data();
    return { url: page.url, score: score + likeness(page, words, lexicon) + says(page, words), page };
  };
  const read = await Promise.all(hits.slice(0, most).map(row));
  return read.sort(byFit);
}

async function look(library: Library, query: Query, isStale: () => boolean): Promise<Answer> {
  const keys = finished(query.words, (word) => isWord(word, library.lexicon)).slice(0, MOST_WORDS);
  if (keys.length === 0 && keywords(query.words).length > 0) return { state: 'begun' };
  const sought = await Promise.all(keys.map((key) => seek(library, key, query)));
  const hits = keys.length > 0 ? together(sought) : await search(library, null, query);
  if (isStale()) return { state: 'looking' };
  if (hits.length === 0) return { state: 'nothing' };
  const list = await rows(hits, query, library);
  const looked = sought.flatMap(({ stands }) => stands.map(({ word }) => word));
  const has = ({ stands }: Sought) =>
    list.some(
      ({ page }) =>
        held(
          page,
          stands.map(({ word }) => word),
        ).length > 0,
    );
  return {
    state: 'found',
    total: hits.length,
    pages: list.map(({ page }) => found(page, looked)),
    complete: sought.every(has),
  };
}

export const asksNothing = ({ words, choice }: Query) =>
  keywords(words).length === 0 && Object.keys(filters(choice)).length === 0;

/**
 * Answers a query; never throws. “Nothing” is said only when the index was there to say it.
 * @param isStale whether nobody waits for this answer any more: then no page is fetched for it
 */
export async function ask(query: Query, isStale: () => boolean): Promise<Answer> {
  if (asksNothing(query)) return { state: 'idle' };
  try {
    return await look(await load(), query, isStale);
  } catch {
    forget();
    return { state: 'unavailable' };
  }
}
