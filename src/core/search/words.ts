import { last } from '../last';
import { plain } from './plain';
import { COMMON, SMALL } from './small-words';
import { stem } from './stem';

const small = new Set(SMALL.split(' '));
const common = new Set(COMMON.split(' '));

export const isSmall = (word: string) => small.has(word);

/** A common word is part of what was asked, and stands on pages of every kind. */
const TELLS_LITTLE = 0.4;

/** How much a word that was typed says of what is looked for, from 0 to 1. */
export const weightOf = (word: string) => (common.has(word) ? TELLS_LITTLE : 1);

/** The words to look for. When every word is a small one, they are all there is to go by. */
export function keywords(typed: string): string[] {
  const words = plain(typed).split(' ').filter(Boolean);
  const telling = words.filter((word) => !isSmall(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Shorter beginnings tell nothing yet, and each would fetch a part of the index. */
const TELLING = 3;

/** The words to look for while a reader types: a letter or two at the end may be the beginning of anything. */
export function finished(typed: string, isWord: (word: string) => boolean): string[] {
  const keys = keywords(typed);
  const end = last(plain(typed).split(' '));
  const isBegun = /[\p{L}\p{N}]$/u.test(typed);
  return keys.filter((key) => !isBegun || key !== end || key.length >= TELLING || isWord(key));
}

/**
 * Whether a word of a page answers a word that was typed: its beginning, or another form of it.
 * The index falls back to any shorter word (“arnsten” finds “a”), which would be no honest answer.
 * A form keeps the first letter, which tells most of the thousands of words apart that one search compares.
 */
export const answers = (typed: string, onPage: string) =>
  onPage.startsWith(typed) || (onPage[0] === typed[0] && stem(typed) === stem(onPage));
