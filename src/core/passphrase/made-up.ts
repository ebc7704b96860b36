import { WORDS } from './words.ts';

/**
 * How many words: with 256 to draw from they make 48 bits. Each guess at an age file costs about a second and 256 MB,
 * so trying them all takes a thousand machines some thousand years.
 */
export const HOW_MANY = 6;

/** A passphrase of words, one for each random byte. */
export const madeUp = (random: Uint8Array) => Array.from(random, (byte) => WORDS[byte]!).join(' ');
