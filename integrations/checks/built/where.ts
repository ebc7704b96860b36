import type { SourceFile } from '../source/article.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Where an address of the built site was written: in the article that the page was made of, else in the first source
 * that has it between quotes or brackets. The base is added when the site is built, so sources do not have it.
 */
export function whereWritten(address: string, pageFile: string, base: string, sources: SourceFile[]) {
  const plain = address.startsWith(base) ? `/${address.slice(base.length)}` : address;
  const written = new RegExp(`["'\`(]${escaped(plain)}["'\`)\\s]`);
  const slug = /^articles\/([^/]+)\/index\.html$/.exec(pageFile)?.[1];
  const own = sources.filter(({ file }) => file === `src/content/articles/${slug}.mdx`);
  for (const { file, text } of [...own, ...sources]) {
    const line = text.split('\n').findIndex((one) => written.test(`${one} `));
    if (line >= 0) return { file, line: line + 1 };
  }
  return undefined;
}
