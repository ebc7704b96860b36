/** Letters of a script that is written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Words of the reader within a sentence of ours: those of another direction do not turn what stands around them. */
export const isolated = (words: string): string =>
  [...words].some((letter) => RIGHT_TO_LEFT.test(letter)) ? `\u2068${words}\u2069` : words;
