import { LANG } from '../../locale.ts';

/** For sorting: the order of the alphabet. */
export const byAlphabet = (a: string, b: string) => a.localeCompare(b, LANG);
