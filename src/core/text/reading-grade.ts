import { syllable } from 'syllable';
import { wordsIn } from './lanes.ts';

/** A full stop, question mark or the like, with the quotes or brackets that close after it. */
// eslint-disable-next-line no-restricted-syntax -- the build alone reads this
const END = /(?<=[.!?…][”’"')\]]*)\s+/;

/** The sentences of one paragraph, heading or list item. A wrapped line goes on; the end of the block ends a sentence. */
export const sentencesIn = (block: string): string[] =>
  block
    .replace(/\s+/g, ' ')
    .split(END)
    .filter((sentence) => wordsIn(sentence).length > 0);

/** Most words of a text were in the one before it too. */
const known = new Map<string, number>();

function syllablesIn(word: string): number {
  const count = known.get(word) ?? Math.max(1, syllable(word));
  known.set(word, count);
  return count;
}

/**
 * The Flesch-Kincaid grade: the year of a US school in which a text can be read.
 *
 *     0.39 × words / sentences + 11.8 × syllables / words − 15.59
 *
 * Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel,
 * Research Branch Report 8-75. It is a smoke alarm, not a judge: it counts, and does not understand.
 */
export function readingGrade(sentences: string[]): number {
  const words = sentences.flatMap(wordsIn);
  if (!words.length) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
