/** The language this build speaks. Each other language has a file of its own in place of this one. */

/** What a page says of itself, and what pronounces it. */
export const LANG: string = 'en';

/** How days and numbers are written. */
export const LOCALE: string = 'en-GB';

/** Which way its lines run. */
export const DIR: 'ltr' | 'rtl' = 'ltr';

/** How support-lines.json says that a line speaks it; nothing, where that goes without saying. */
export const SPOKEN: string = '';

/** Where “Leave this page” goes: public, widely known, the same for everybody, and in this language. */
export const ELSEWHERE: string = 'https://www.bbc.com/weather';

/** Whether this language has a page, by its address from the root. The first one has all of them. */
export const isHere: (path: string) => boolean = () => true;
