import type { Problem } from '../problem.ts';
import { listOf, problemIn, type Article } from './article.ts';
import type { House } from './house.ts';
import { lineOf, tagsIn } from './tree.ts';

/** A tool's tag is its id in Pascal case: `tiny-action` is `<TinyAction />`. */
const idOf = (tag: string) => tag.replace(/(?!^)\p{Lu}/gu, '-$&').toLowerCase();
export const tagOf = (id: string) => `<${id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())} />`;

/** The front matter names the tools that stand in the text, in their order: lists and filters go by it. */
export function tools(article: Article, { ids }: House): Problem[] {
  const listed = listOf(article, 'tools').filter((id) => ids.tools.includes(id));
  const placed = toolsInText(article, ids.tools);
  const differences = [...notPlaced(article, listed, [...placed.keys()]), ...notListed(article, listed, placed)];
  return differences.length ? differences : order(article, listed, [...placed.keys()]);
}

/** Each tool in the text by its id, with the line where it first stands. */
function toolsInText({ tree }: Article, known: string[]): Map<string, number> {
  const placed = new Map<string, number>();
  for (const tag of tagsIn(tree)) {
    const id = idOf(tag.name ?? '');
    if (known.includes(id) && !placed.has(id)) placed.set(id, lineOf(tag));
  }
  return placed;
}

const notPlaced = (article: Article, listed: string[], placed: string[]): Problem[] =>
  listed
    .filter((id) => !placed.includes(id))
    .map((id) => {
      const what = `tools: “${id}” is named here and does not stand in the text`;
      const repair = `write ${tagOf(id)} where it serves, or take it out of the list`;
      return problemIn(article, article.frontMatter.lineOf('tools'), 'tools', what, repair);
    });

const notListed = (article: Article, listed: string[], placed: Map<string, number>): Problem[] =>
  [...placed]
    .filter(([id]) => !listed.includes(id))
    .map(([id, line]) => {
      const what = `${tagOf(id)} stands here and is not named in the front matter`;
      return problemIn(article, line, 'tools', what, `add ${id} to tools, in the order of the text`);
    });

function order(article: Article, listed: string[], placed: string[]): Problem[] {
  if (listed.join() === placed.join()) return [];
  const what = `tools: ${listed.join(', ')} is not the order in which they stand in the text`;
  return [problemIn(article, article.frontMatter.lineOf('tools'), 'tools', what, `write [${placed.join(', ')}]`)];
}
