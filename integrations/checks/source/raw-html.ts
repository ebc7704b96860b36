import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';
import { attributesOf, isTag, lineOf, nodesIn, type Tag, type Tree } from './tree.ts';

const TAGS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'meta']);
const RUNS = /^\s*(?:javascript|vbscript|data):/i;

/** What a page would run or load on its own does not belong in an article: our policy blocks it, and readers trust us. */
export const rawHtml = (article: Article): Problem[] =>
  nodesIn(article.tree).flatMap((node) =>
    saidBy(node).map(([what, repair]) => problemIn(article, lineOf(node), 'raw-html', what, repair)),
  );

type Said = [what: string, repair: string];

function saidBy(node: Tree): Said[] {
  if (node.type === 'mdxjsEsm') return [['a line that imports or exports', 'leave it out: tags work without imports']];
  if (node.type === 'link' || node.type === 'definition' || node.type === 'image') return address(node.url);
  return isTag(node) ? [...element(node), ...attributes(node)] : [];
}

const element = ({ name }: Tag): Said[] =>
  TAGS.has(name?.toLowerCase() ?? '')
    ? [[`a raw <${name}> in the text`, 'leave it out, or make a component in src/components/article']]
    : [];

function attributes(tag: Tag): Said[] {
  return [...attributesOf(tag)].flatMap(([name, value]): Said[] => {
    if (/^on/i.test(name)) return [[`<${tag.name}> has ${name}, which runs a script`, 'leave it out']];
    if (name === 'style') return [[`<${tag.name}> has a style of its own`, 'leave it out: looks live in src/styles']];
    return name === 'href' || name === 'src' ? address(value) : [];
  });
}

const address = (url: string): Said[] =>
  RUNS.test(url) ? [[`an address that begins with “${url.split(':')[0]!.trim()}:”`, 'link to a page']] : [];
