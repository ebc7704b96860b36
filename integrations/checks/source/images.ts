import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';
import { attributesOf, isTag, lineOf, nodesIn, type Tree } from './tree.ts';

const isSilent = (node: Tree): boolean => {
  if (node.type === 'image' || node.type === 'imageReference') return !node.alt?.trim();
  return isTag(node) && node.name === 'img' && !attributesOf(node).get('alt')?.trim();
};

/** Each picture in the text says what it shows. */
export const images = (article: Article): Problem[] =>
  nodesIn(article.tree)
    .filter(isSilent)
    .map((node) =>
      problemIn(
        article,
        lineOf(node),
        'missing-alt',
        'a picture does not say what it shows',
        'write a short description for people who cannot see it: ![what it shows](address)',
      ),
    );
