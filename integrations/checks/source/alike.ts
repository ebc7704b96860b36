import { wordsIn } from '../../../src/core/text/lanes.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, problemIn, type Article } from './article.ts';
import { blocksIn } from './blocks.ts';
import { lineOf, named, nodesIn, type Tree } from './tree.ts';
import { TO_WRITE } from './unwritten.ts';

const FIRST = 6;

/** A thing that two articles may not share, with its line. Nothing when the article has none. */
type Trait = (article: Article) => { said: string; lineOf: () => number } | undefined;

const firstWords = (node: Tree | undefined) => {
  if (!node) return undefined;
  const text = blocksIn(node)
    .map((block) => block.text)
    .join(' ');
  return { said: wordsIn(text).slice(0, FIRST).join(' '), lineOf: () => lineOf(node) };
};

const lastParagraph = ({ tree }: Article) =>
  nodesIn(tree)
    .filter(({ type }) => type === 'paragraph')
    .at(-1);

const field =
  (name: string): Trait =>
  (article) => ({ said: fieldOf(article, name) ?? '', lineOf: () => article.frontMatter.lineOf(name) });

/** Each trait with how it is named in a sentence. */
const TRAITS: [what: string, trait: Trait][] = [
  ['opens with the first six words', ({ tree }) => firstWords(named(tree, 'Lane')[0])],
  ['begins its last paragraph with the first six words', (article) => firstWords(lastParagraph(article))],
  ['has the summary', field('summary')],
  ['has the question', field('question')],
];

const bare = (said: string) =>
  said
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands in until somebody writes is alike everywhere, and named by a rule of its own. */
const isWritten = (said: string) => !bare(said).startsWith(bare(TO_WRITE));

/** No two articles open, close, ask or sum up the same way: a sentence that fits two belongs to neither. */
export const alike = (articles: Article[]): Problem[] => TRAITS.flatMap((trait) => shared(articles, trait));

function shared(articles: Article[], [what, trait]: (typeof TRAITS)[number]): Problem[] {
  const first = new Map<string, Article>();
  return articles.flatMap((article) => {
    const { said, lineOf } = trait(article) ?? { said: '', lineOf: () => 1 };
    if (!bare(said) || !isWritten(said)) return [];
    const other = first.get(bare(said)) ?? article;
    first.set(bare(said), other);
    if (other === article) return [];
    const fault = `${what} of ${other.file}: “${said}”`;
    return [problemIn(article, lineOf(), 'alike', fault, 'say what belongs to this page alone')];
  });
}
