import { WORDS } from './words.ts';

/**
 * How many words: with 256 to draw from they make 64 bits. A guess at an age file costs about a second and 256 MB. A
 * guess at a lock costs less, as graphics cards are good at it: at ten thousand a second each, a thousand cards would
 * need some fifty thousand years for all of them.
 */
export const HOW_MANY = 8;

/** A passphrase of words, one for each random byte. */
export const madeUp = (random: Uint8Array) => Array.from(random, (byte) => WORDS[byte]!).join(' ');
