import { byWord, type Lexicon } from '~/core/search/widen';
import { to } from '~/site';

interface Written {
  words: string;
  alike: string[];
}

const read = ({ words, alike }: Written): Lexicon => ({
  words: words.split(' '),
  alike: byWord(alike.map((group) => group.split(' '))),
});

/** The list of words that was written beside the index. Without it, a search is narrower and still answers. */
export async function loadLexicon(): Promise<Lexicon> {
  const reply = await fetch(to('/pagefind/words.json'), { cache: 'no-cache' }).catch(() => undefined);
  return reply?.ok ? read((await reply.json()) as Written) : { words: [], alike: new Map() };
}
