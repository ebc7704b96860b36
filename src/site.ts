/** Where the pages of the site are, and how an address is written. */
import { FIRST } from './languages';
import { isHere, LANG, LOCALE } from './locale';

type Path = `/${string}`;

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Where the site begins on its host. Another language stands in a folder below it. */
const ROOT = LANG === FIRST ? BASE : BASE.slice(0, -1 - LANG.length);

/** The address of one of our pages, given from the root, wherever the site is deployed. What this language lacks is in English. */
export const to = (path: Path) => (isHere(path) ? BASE : ROOT) + path;

/** The address of what all languages share: icons, the worker. */
export const shared = (path: Path) => ROOT + path;

/** The same page in another language. */
export const inLanguage = (language: string, path: Path) => ROOT + (language === FIRST ? '' : `/${language}`) + path;

/** A page’s address from the root of its language, given where it stands on its host. */
export const fromRoot = (pathname: string) => pathname.slice(BASE.length) as Path;

/** A date as people read it: 22 November 2026. */
export const longDate = (date: Date) =>
  new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
