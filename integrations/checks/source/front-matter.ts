import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from '../problem.ts';
import { lineFinder, type Path } from './places.ts';

export interface FrontMatter {
  data: Record<string, unknown>;
  /** The line in the file where a field stands; the first line for one that is not there. */
  lineOf: (...path: Path) => number;
}

const BLOCK = /^---\n([\s\S]*?)^---[^\S\n]*$/m;

/** What the parser says, in an author's words. */
const SAID: Record<string, [what: string, repair: string]> = {
  TAB_AS_INDENT: ['a tab stands where the front matter wants spaces', 'put two spaces in its place'],
  BLOCK_AS_IMPLICIT_KEY: [
    'a value has a colon and a space in it, so it reads as a second field',
    'put the value in quotes',
  ],
  BAD_INDENT: ['a line is set in too far or not far enough', 'line it up with its neighbours, with spaces'],
  DUPLICATE_KEY: ['a field stands here twice', 'keep one of them'],
  MISSING_CHAR: [
    'a quote, a bracket or a colon is missing',
    'close what was opened, or add “:” after the field’s name',
  ],
};

function fromParser(file: string, error: YAMLError): Problem {
  const [what, repair] = SAID[error.code] ?? [
    `the front matter cannot be read: ${error.message.split(/ at line|\n/)[0]}`,
    'compare the line with the front matter of another article',
  ];
  return { file, line: (error.linePos?.[0].line ?? 1) + 1, rule: 'front-matter', what, repair };
}

const missing = (file: string): Problem => ({
  file,
  line: 1,
  rule: 'front-matter',
  what: 'the file does not begin with front matter between two lines of “---”',
  repair: 'start on the first line, as the other articles do',
});

/** Reads the fields at the head of an article, days as Astro does. What they hold is judged in check.ts. */
export function readFrontMatter(file: string, text: string): { frontMatter?: FrontMatter; problems: Problem[] } {
  const block = text.startsWith('---\n') && BLOCK.exec(text);
  if (!block) return { problems: [missing(file)] };
  const { document } = parsed(block[1]!);
  const problems = document.errors.slice(0, 1).map((error) => fromParser(file, error));
  if (problems.length) return { problems };
  const data = (document.toJS() ?? {}) as Record<string, unknown>;
  return { problems, frontMatter: { data, lineOf: lineOf(block[1]!) } };
}

function parsed(block: string) {
  const lines = new LineCounter();
  return { document: parseDocument(block, { lineCounter: lines, customTags: ['timestamp'] }), lines };
}

/** Lines are asked for where something is wrong. Until then the text is enough: it is read anew then. */
const lineOf =
  (block: string): FrontMatter['lineOf'] =>
  (...path) => {
    const { document, lines } = parsed(block);
    return 1 + (lineFinder(document, lines)(path) ?? 0);
  };
