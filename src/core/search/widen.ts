import { speaksOfCrisis } from './crisis';
import { near } from './near';
import { answers } from './words';

/** What is fetched with the index: the words that pages are found by, and groups of words that mean much the same. */
export interface Lexicon {
  words: readonly string[];
  /** To each of those words its group. */
  alike: ReadonlyMap<string, readonly string[]>;
}

/** To each word its group; a word is in one group alone. */
export const byWord = (groups: readonly (readonly string[])[]): Lexicon['alike'] =>
  new Map(groups.flatMap((group) => group.map((word) => [word, group] as const)));

/** A word to look for, and how much a page that has it is worth beside one with the word that was typed. */
export interface Stand {
  word: string;
  worth: number;
}

const MEANT_ALIKE = 0.6;
const MISTYPED = 0.5;

/** Whether some page is found by this word. */
export const isKnown = (word: string, { words }: Lexicon) => words.some((known) => answers(word, known));

/** Whether these letters are a whole word that search knows of. */
export const isWord = (word: string, { words, alike }: Lexicon) => words.includes(word) || alike.has(word);

/** Words that mean much the same, as far as pages are found by them. */
export function alike(word: string, { words, alike }: Lexicon): Stand[] {
  const others = alike.get(word) ?? [];
  const useful = others.filter((other) => other !== word && words.includes(other));
  return useful.map((other) => ({ word: other, worth: MEANT_ALIKE }));
}

/** Whether this is no slip, though no page has it: search knows the word, or it speaks of danger (“stalking”). */
const isOwnWord = (word: string, lexicon: Lexicon) => isWord(word, lexicon) || speaksOfCrisis(word);

/** Words that were meant by one that no page has, when one letter of it is wrong. */
export const meant = (word: string, lexicon: Lexicon): Stand[] =>
  isOwnWord(word, lexicon) ? [] : near(word, lexicon.words).map((other) => ({ word: other, worth: MISTYPED }));
