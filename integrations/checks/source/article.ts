import { mdxToMdast } from 'satteri';
import type { Problem } from '../problem.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Tree } from './tree.ts';

/** An article’s name and what stands above its text. */
export interface Head {
  file: string;
  slug: string;
  frontMatter: FrontMatter;
}

/** An article as its author wrote it. */
export interface Article extends Head {
  /** The whole file, without a byte order mark and with plain line ends. */
  text: string;
  /** The text below the front matter. */
  body: string;
  tree: Tree;
}

export interface SourceFile {
  file: string;
  text: string;
}

/** Windows line ends and a byte order mark are no mistake: nothing that is counted here changes with them. */
export const plain = (text: string) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const slugOf = (file: string) => file.replace(/^.*\/|\.mdx$/g, '');

/** The parser's own sentence holds `line:column` at its head and the name of its rule at its end. */
function unreadable(file: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, what] = /^(\d+):\d+: ([\s\S]*?)(?: \(mdx[\w-]*:[\w-]+\))?$/.exec(said) ?? [undefined, '1', said];
  return {
    file,
    line: Number(line),
    rule: 'unreadable',
    what: what!.replace(/^E/, 'e'),
    repair: 'close each tag and brace that you open, and write a lone “<” as “&lt;” and a lone “{” as “&#123;”',
  };
}

/** The head alone, or what keeps it from being read. */
export function readHead({ file, text }: SourceFile): { head?: Head; problems: Problem[] } {
  const { frontMatter, problems } = readFrontMatter(file, plain(text));
  return { problems, ...(frontMatter && { head: { file, slug: slugOf(file), frontMatter } }) };
}

/** The article, or what keeps it from being read. */
export function readArticle(given: SourceFile): { article?: Article; problems: Problem[] } {
  const { head, problems } = readHead(given);
  if (!head) return { problems };
  const { file } = head;
  const text = plain(given.text);
  try {
    const body = text.replace(/^---\n[\s\S]*?^---[^\S\n]*$/m, '');
    return { article: { ...head, text, body, tree: mdxToMdast(text) }, problems };
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
}

export const isDraft = ({ frontMatter }: Head) => frontMatter.data.draft === true;

/** A field's text, or nothing: a field of the wrong kind is the schema's to name. */
export const fieldOf = ({ frontMatter }: Head, field: string): string | undefined => {
  const value = frontMatter.data[field];
  return typeof value === 'string' ? value : undefined;
};

export function listOf({ frontMatter }: Head, field: string): string[] {
  const value = frontMatter.data[field];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** A problem at a place in an article. */
export const problemIn = ({ file }: Head, line: number, rule: string, what: string, repair: string): Problem => ({
  file,
  line,
  rule,
  what,
  repair,
});
