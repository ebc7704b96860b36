import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';
import { attributesOf, childrenOf, isTag, lineOf, named, type Tag, type Tree } from './tree.ts';

const MINUTES = ['1', '5'];

const isLane = (node: Tree | undefined): node is Tag => !!node && isTag(node) && node.name === 'Lane';
const minutesOf = (lane: Tag) => attributesOf(lane).get('minutes');

/** Nodes that a reader sees: no front matter, no comments. */
const partsOf = (tree: Tree) =>
  childrenOf(tree).filter(({ type }) => !['yaml', 'mdxFlowExpression', 'mdxjsEsm', 'definition'].includes(type));

/** An article opens with its one-minute part; other lanes hold whole sections, so that no lane shows half of one. */
export const lanes = (article: Article): Problem[] => [
  ...opening(article),
  ...named(article.tree, 'Lane').flatMap((lane) => shape(article, lane)),
  ...partsOf(article.tree).flatMap((node, i, all) => (isLane(node) ? edges(article, node, all[i + 1]) : [])),
];

function opening(article: Article): Problem[] {
  const first = partsOf(article.tree)[0];
  const short = named(article.tree, 'Lane').filter((lane) => minutesOf(lane) === '1');
  if (isLane(first) && minutesOf(first) === '1' && short.length === 1) return [];
  const at = short.find((lane) => lane !== first) ?? first ?? article.tree;
  const what = short.length > 1 ? 'a second one-minute part' : 'the article does not open with its one-minute part';
  return [problemIn(article, lineOf(at), 'lane', what, 'put one <Lane minutes={1}> first, with the heart of it')];
}

function shape(article: Article, lane: Tag): Problem[] {
  const minutes = minutesOf(lane);
  const known = minutes !== undefined && MINUTES.includes(minutes);
  const onTop = childrenOf(article.tree).includes(lane as Tree & Tag);
  return [
    ...(known
      ? []
      : [problemIn(article, lineOf(lane), 'lane', 'a lane of another length', 'write minutes={1} or {5}')]),
    ...(onTop
      ? []
      : [problemIn(article, lineOf(lane), 'lane', 'a lane inside something else', 'put it between blank lines')]),
  ];
}

/** A lane begins with a heading (the opening has none), and what comes after it begins with one. */
function edges(article: Article, lane: Tag, next: Tree | undefined): Problem[] {
  const startsWhole = minutesOf(lane) === '1' || partsOf(lane)[0]?.type === 'heading';
  const endsWhole = !next || isLane(next) || next.type === 'heading';
  const split = (at: Tree, what: string) =>
    problemIn(article, lineOf(at), 'lane', what, 'let each lane hold a heading with all of its text');
  return [
    ...(startsWhole ? [] : [split(lane, 'this lane begins without a heading, so it cuts a section in two')]),
    ...(endsWhole ? [] : [split(next, 'this follows a lane without a heading, so a section is cut in two')]),
  ];
}
