/** The language this build speaks. Another language has a file of its own in place of this one. */

/** What a page says of itself, and what pronounces it: a language of BCP 47. */
export const LANG: string = 'en';

/** How days and numbers are written. */
export const LOCALE = 'en-GB';

/** Which way its lines run. */
export const DIR: 'ltr' | 'rtl' = 'ltr';

/** A date as people read it: 22 November 2026. */
export const longDate = (date: Date) =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(date);

/** The order of the alphabet. */
export const byAlphabet = (a: string, b: string) => a.localeCompare(b, LANG);
