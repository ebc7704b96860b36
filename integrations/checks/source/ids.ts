import type { Problem } from '../problem.ts';
import { suggestion } from '../nearest.ts';
import { fieldOf, listOf, problemIn, type Article } from './article.ts';
import { DATA, type House } from './house.ts';

/** Each id in the front matter is one that exists. Astro says so too, but builds the site all the same. */
export function ids(article: Article, { ids: known, drawings }: House): Problem[] {
  const one = (field: string) => [fieldOf(article, field)].filter((id) => id !== undefined);
  return [
    ...unknown(article, 'topic', one('topic'), known.topics, DATA.topics),
    ...unknown(article, 'needs', listOf(article, 'needs'), known.needs, DATA.needs),
    ...unknown(article, 'tools', listOf(article, 'tools'), known.tools, DATA.tools),
    ...unknown(article, 'image', one('image'), drawings, 'src/drawings/'),
  ];
}

const unknown = (article: Article, field: string, given: string[], known: string[], where: string): Problem[] =>
  given
    .filter((id) => !known.includes(id))
    .map((id) => {
      const repair = suggestion(id, known, `add it to ${where}, or use one that is there`);
      const at = article.frontMatter.lineOf(field);
      return problemIn(article, at, 'unknown-id', `${field}: “${id}” is not in ${where}`, repair);
    });
