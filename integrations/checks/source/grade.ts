import { remembered } from '../../../src/core/remembered.ts';
import { readingGrade, sentencesIn } from '../../../src/core/text/reading-grade.ts';
import { FIRST } from '../../../src/languages.ts';
import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';
import { blocksIn } from './blocks.ts';
import type { House } from './house.ts';

const MOST = 8;

export const gradeOf = remembered(({ tree }: Article): number =>
  readingGrade(blocksIn(tree).flatMap(({ text }) => sentencesIn(text))),
);

/** A tired person can read it. The grade is one of English: of another language it says nothing. */
export function grade(article: Article, { language = FIRST }: Pick<House, 'language'> = {}): Problem[] {
  if (language !== FIRST) return [];
  const measured = gradeOf(article);
  if (measured <= MOST) return [];
  const what = `the reading grade is ${measured.toFixed(1)}, and ${MOST} is the most`;
  return [problemIn(article, 1, 'reading-grade', what, 'shorten sentences, and say it in everyday words')];
}
