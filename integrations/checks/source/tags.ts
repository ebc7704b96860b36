import type { Problem } from '../problem.ts';
import { suggestion } from '../nearest.ts';
import { problemIn, type Article } from './article.ts';
import type { House } from './house.ts';
import { lineOf, tagsIn } from './tree.ts';

const isComponent = (name: string | null): name is string => /^\p{Lu}|\./u.test(name ?? '');

/** Each component in the text is one that authors can use. */
export const tags = (article: Article, { tags: known }: House): Problem[] =>
  tagsIn(article.tree).flatMap((tag) => {
    if (!isComponent(tag.name) || known.includes(tag.name)) return [];
    const repair = suggestion(tag.name, known, `use one of: ${known.join(', ')}`);
    return [problemIn(article, lineOf(tag), 'unknown-tag', `there is no <${tag.name}>`, repair)];
  });
