import type { Lexicon } from '~/core/search/widen';
import { to } from '~/site';
import { startEngine, type Engine } from './engine';
import { loadLexicon } from './lexicon';

const FOLDER = to('/pagefind/');

/** Words of the title, the question and what people say count well above those of the text. */
const RANKING = { metaWeights: { title: 8, question: 8, asks: 8, summary: 2, minutes: 0 } };

/** What a search asks: the index, and the words to widen a query by. */
export interface Library {
  engine: Engine;
  lexicon: Lexicon;
}

let library: Promise<Library> | undefined;

async function open(): Promise<Library> {
  const engine = startEngine(FOLDER, to('/'), RANKING);
  return { engine, lexicon: await loadLexicon() };
}

/** The search, which begins to load on the first call. */
export const load = () => (library ??= open());

/** Lets go of an index that may be broken, so that the next search starts afresh. */
export async function forget() {
  const old = await library?.catch(() => undefined);
  library = undefined;
  old?.engine.stop();
}

/** Whether the index can be reached. Pagefind hides a part that failed to load as “no results”. */
export async function reachable(): Promise<boolean> {
  const reply = await fetch(`${FOLDER}pagefind-entry.json`, { cache: 'no-store' }).catch(() => undefined);
  return reply?.ok ?? false;
}
