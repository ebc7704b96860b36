import { last } from '../last';
import { plain } from './plain';
import { stem } from './stem';

/** Words without a subject of their own: they are on every page, and would mark half of each passage. */
const SMALL = new Set(
  (
    'a about am an and are as at be because been but by can cannot cant could did didnt do does dont for from had has have ' +
    'havent he her him his how i id if ill im in into is isnt it its ive me my no not of off on or our she so than ' +
    'that the their them then there these they this those to too up us was wasnt we were what whats when where which ' +
    'who why will with would you your youre'
  ).split(' '),
);

export const isSmall = (word: string) => SMALL.has(word);

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
 * Pagefind falls back to any shorter word (“arnsten” finds “a”), which would be no honest answer.
 */
export const answers = (typed: string, onPage: string) => onPage.startsWith(typed) || stem(typed) === stem(onPage);
