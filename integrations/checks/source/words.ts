import { remembered } from '../../../src/core/remembered.ts';
import type { Problem } from '../problem.ts';
import { fieldOf, problemIn, type Article, type SourceFile } from './article.ts';
import { blocksIn, type Block } from './blocks.ts';
import type { House, UnwantedWord } from './house.ts';

/** Front matter that a reader sees. The question and the asks are the reader’s own words. */
const FIELDS = ['title', 'summary', 'contentNote', 'imageAlt'];

// An MDX comment in the text, a YAML comment in the front matter, a comment in code.
const ALLOW = /(?:\/[*/]|#)\s*allow:\s*([^*\n]+)/;

/** Words that push, blame or promise stay out, unless the author allows one on its line. */
export function words(article: Article, { unwanted, promises }: House): Problem[] {
  const all = [...unwanted, ...promises];
  const suspect = any(all);
  const blocks = [...fields(article), ...blocksIn(article.tree)].filter(({ text }) => suspect.test(text));
  return blocks.flatMap((block) => all.flatMap((word) => found(article, block, word)));
}

const fields = (article: Article): Block[] =>
  FIELDS.map((field) => ({ text: fieldOf(article, field) ?? '', lineAt: () => article.frontMatter.lineOf(field) }));

/** Where a sentence begins, in a text as it is read or in the code around it. */
const START = '(?<=^\\s*|[.!?:…“"\'`>]\\s*|\\n\\s*\\n\\s*)';

/** A whole word, on one line or across two. */
const whole = (word: string) =>
  `(?<![\\p{L}\\p{N}-])(?:${word.replaceAll(' ', '\\s+').replaceAll('’', "[’']")})(?![\\p{L}\\p{N}-])`;

/** One word, in any case. */
const pattern = remembered(({ word, starts }: UnwantedWord) => new RegExp((starts ? START : '') + whole(word), 'giu'));

/** Any of the words, wherever it stands: most texts have none, and need no closer look. */
const any = (unwanted: readonly UnwantedWord[]) => new RegExp(whole(unwanted.map(({ word }) => word).join('|')), 'iu');

/** The lines on which a word stands that is not allowed there. */
export const linesWith = (word: UnwantedWord, { text, lineAt }: Block, whole: string): number[] =>
  [...text.matchAll(pattern(word))]
    .map(({ index }) => lineAt(index))
    .filter((line) => !allowedAt(whole, line).includes(word.word.toLowerCase()));

const found = (article: Article, block: Block, unwanted: UnwantedWord): Problem[] =>
  linesWith(unwanted, block, article.text).map((line) => {
    const { word, instead } = unwanted;
    const repair = `${instead}, or allow it here with ${noteFor(article, line, word)}`;
    return problemIn(article, line, 'word', `“${word}”`, repair);
  });

/** The comment that allows a word, in the language of its place. */
function noteFor({ text, body }: Article, line: number, word: string): string {
  const isFrontMatter = line <= text.split('\n').length - body.split('\n').length;
  return isFrontMatter ? `# allow: ${word}` : `{/* allow: ${word} */}`;
}

/** Words allowed on a line: by a note on it, or on the last line above it that is not empty. */
function allowedAt(text: string, line: number): string[] {
  const lines = text.split('\n').slice(0, line);
  const above = lines.slice(0, -1).findLast((one) => one.trim());
  return [lines.at(-1), above]
    .flatMap((one) => ALLOW.exec(one ?? '')?.[1]?.split(',') ?? [])
    .map((word) => word.trim().toLowerCase());
}

/** What a reader is quoted with, and names of fields, are not our words. */
const NOT_OURS = /^\s*(?:"says":|"id":|\/\/|\{?\/?\*)/;

/** The same for what is no article: pages, the rows of data, and the words of the interface, line by line. */
export function wordsElsewhere(files: readonly SourceFile[], unwanted: readonly UnwantedWord[]): Problem[] {
  const suspect = any(unwanted);
  return files.flatMap(({ file, text: whole }) => {
    if (!suspect.test(whole)) return [];
    const text = whole
      .split('\n')
      .map((line) => (NOT_OURS.test(line) ? '' : line))
      .join('\n');
    const lineAt = (index: number) => text.slice(0, index).split('\n').length;
    return unwanted.flatMap((one) =>
      linesWith(one, { text, lineAt }, whole).map((line) => ({
        file,
        line,
        rule: 'word',
        what: `“${one.word}”`,
        repair: one.instead,
      })),
    );
  });
}
