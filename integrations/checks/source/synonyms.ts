import { synonyms as shape } from '../../../src/content/schema.ts';
import type { Problem } from '../problem.ts';
import { misfits, type Misfit } from './fields.ts';
import { linesOfJson } from './places.ts';

export const SYNONYMS = 'src/content/synonyms.json';

/** A word in two groups would make one of them. */
function twice(groups: string[][]): Misfit[] {
  const all = groups.flatMap((group, row) => group.map((word, i) => ({ word, path: [row, i] })));
  return all.flatMap(({ word, path }, i) => {
    if (all.findIndex((other) => other.word === word) === i) return [];
    return [{ path, what: `“${word}” stands in the list already`, repair: 'leave it where it fits best' }];
  });
}

/** The groups of synonyms hold words, two or more, each once. */
export function synonyms(text: string): Problem[] {
  const data: unknown = JSON.parse(text);
  const unfit = misfits(shape, data);
  const found = unfit.length ? unfit : twice(data as string[][]);
  const lineOf = found.length ? linesOfJson(text) : () => undefined;
  return found.map(({ path, ...problem }) => ({ file: SYNONYMS, line: lineOf(path), rule: 'synonyms', ...problem }));
}
