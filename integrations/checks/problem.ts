/** A mistake an author or maintainer can mend: where it is, what it is, and what to do. */
export interface Problem {
  /** From the project's root, with forward slashes. */
  file: string;
  line?: number;
  rule: string;
  /** A plain sentence without a full stop. */
  what: string;
  /** What to do about it, without a full stop. */
  repair: string;
}

const inOrder = (a: Problem, b: Problem) =>
  a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || a.rule.localeCompare(b.rule);

const oneLine = ({ file, line, rule, what, repair }: Problem) =>
  `${file}${line ? `:${line}` : ''}  ${rule}  ${what} → ${repair}`;

/** All problems, one a line, in the order of the files. */
export const listed = (problems: Problem[]): string => [...problems].sort(inOrder).map(oneLine).join('\n');

const counted = (n: number) => (n === 1 ? 'One thing needs' : `${n} things need`);

/** Ends a build with every problem at once. It has no stack: the places are in the content, not in our code. */
export class ContentProblems extends Error {
  override name = 'ContentProblems';

  constructor(problems: Problem[]) {
    super(`${counted(problems.length)} mending before the site can be built:\n\n${listed(problems)}\n`);
    this.stack = '';
  }
}
