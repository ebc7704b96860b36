import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';
import { lineOf, nodesIn, type Tree } from './tree.ts';

function levelOf(node: Tree): number | undefined {
  if (node.type === 'heading') return node.depth;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const level = /^h([1-6])$/.exec(node.name ?? '')?.[1];
  return level ? Number(level) : undefined;
}

/** The title is the page’s first heading, and one level below it is enough for a page one can find one’s way in. */
export const headings = (article: Article): Problem[] =>
  nodesIn(article.tree).flatMap((node) => {
    const level = levelOf(node);
    if (level === undefined || level === 2) return [];
    const what = `a heading of level ${level} in the text`;
    return [problemIn(article, lineOf(node), 'heading', what, 'write it with “## ”, or as a plain paragraph')];
  });
