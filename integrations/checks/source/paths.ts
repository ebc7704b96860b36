import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { isDraft, type Article } from './article.ts';
import { DATA } from './house.ts';
import { linesOfJson, type LineOf } from './places.ts';

/** What this rule reads of a path; what else there is or ought to be is the schema’s to say. */
interface Path {
  id?: unknown;
  articles?: unknown;
}

/** Each article of a path is there, is no draft, and stands in it once. */
export function paths(text: string, articles: Article[]): Problem[] {
  const data: unknown = JSON.parse(text);
  const lineOf = linesOfJson(text);
  const list: (Path | null)[] = Array.isArray(data) ? data : [];
  return list.flatMap((path, row) => stations(path ?? {}, row, articles, lineOf));
}

function stations({ id, articles: list }: Path, row: number, articles: Article[], lineOf: LineOf): Problem[] {
  const ids = (Array.isArray(list) ? list : []).map((one: { article?: unknown } | null) => one?.article);
  return ids.flatMap((article, i) => {
    const fault = typeof article === 'string' && faultOf(article, ids.slice(0, i), articles);
    if (!fault) return [];
    const line = lineOf([row, 'articles', i, 'article']);
    return [{ file: DATA.paths, line, ...fault, what: `“${String(id)}”: “${article}” ${fault.what}` }];
  });
}

function faultOf(id: string, above: unknown[], articles: Article[]): Pick<Problem, 'rule' | 'what' | 'repair'> | false {
  const article = articles.find(({ slug }) => slug === id);
  if (!article) {
    const known = articles.map(({ slug }) => slug);
    const repair = suggestion(id, known, 'name a file of src/content/articles, without .mdx');
    return { rule: 'unknown-id', what: 'is no article', repair };
  }
  if (isDraft(article)) {
    return { rule: 'path', what: 'is a draft', repair: `take it out, or publish ${article.file}` };
  }
  return above.includes(id) && { rule: 'path', what: 'stands in it twice', repair: 'keep one of them' };
}
