import type { Lexicon } from '~/core/search/widen';
import { to } from '~/site';
import { openEngine, type Engine } from './engine';
import { loadLexicon } from './lexicon';

/** What a search asks: the index, and the words to widen a query by. */
export interface Library {
  engine: Engine;
  lexicon: Lexicon;
}

let library: Promise<Library> | undefined;

async function open(): Promise<Library> {
  const [engine, lexicon] = await Promise.all([openEngine(to('/pagefind/')), loadLexicon()]);
  return { engine, lexicon };
}

/** The search, which begins to load on the first call. It throws when the index cannot be fetched. */
export const load = () => (library ??= open());

/** Lets go of an index that may be broken, so that the next search starts afresh. */
export const forget = () => void (library = undefined);
