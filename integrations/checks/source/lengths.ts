import { remembered } from '../../../src/core/remembered.ts';
import { lanes, wordsIn, type Lane } from '../../../src/core/text/lanes.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';
import { lineOf, named } from './tree.ts';

/** Fewest and most words that each reading may have. */
const BOUNDS: Record<Lane, { from: number; to: number; name: string }> = {
  1: { from: 80, to: 220, name: 'the one-minute part' },
  5: { from: 0, to: 1000, name: 'the five-minute reading, with the one-minute part,' },
  all: { from: 700, to: 1500, name: 'the article' },
};

/** The three the site opened with carry every practice between them, and may be longer. */
const OPENING = /(values-in-small-steps|what-we-know-about-small-wins|trusting-yourself-again)\.mdx$/;
const LONGER = 1800;

const LANES: Lane[] = [1, 5, 'all'];

/** How many words each reading has. */
export const wordsByLane = remembered(({ body }: Article): Record<Lane, number> => {
  const texts = lanes(body);
  return { 1: wordsIn(texts[1]).length, 5: wordsIn(texts[5]).length, all: wordsIn(texts.all).length };
});

/** Each reading is as long as it says. */
export function lengths(article: Article): Problem[] {
  const words = wordsByLane(article);
  const at = lineOf(named(article.tree, 'Lane')[0] ?? article.tree);
  const most = (lane: Lane) => (lane === 'all' && OPENING.test(article.file) ? LONGER : BOUNDS[lane].to);
  return LANES.filter((lane) => words[lane] < BOUNDS[lane].from || words[lane] > most(lane)).map((lane) => {
    const { from, name } = BOUNDS[lane];
    const to = most(lane);
    const repair = from ? `keep it between ${from} and ${to}` : `keep it to ${to}, or move a section out of its lane`;
    return problemIn(article, at, 'length', `${name} has ${words[lane]} words`, repair);
  });
}
