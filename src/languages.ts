/** A language of the site: how it is called in itself, how it writes days and numbers, what links to it are told. */
interface Language {
  name: string;
  locale: string;
  /** As shared links name it. */
  territory: string;
  /** The articles it has; all of them, where nothing is said. */
  articles?: readonly string[];
  /** The pages it does not have, by their address; none, where nothing is said. */
  lacks?: RegExp;
}

/** The languages the site is written in. English stands at the root, each other one in a folder of its name. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', territory: 'en_GB' },
  es: {
    name: 'Español',
    locale: 'es',
    territory: 'es_ES',
    articles: ['values-in-small-steps'],
    // The sources with what they found, and rows of articles.
    lacks: /^\/(evidence|paths|topics|articles\/by)\//,
  },
} satisfies Record<string, Language>;

/** Where the site began: it has all there is. */
export const FIRST = 'en';

const ARTICLE = /^\/articles\/(?!by\/)([^/]+)\//;

/** Whether a page, by its address from the root, is there in a language. */
export function isIn(language: string, path: string): boolean {
  const { articles, lacks } = (LANGUAGES as Record<string, Language>)[language]!;
  const [, slug] = ARTICLE.exec(path) ?? [];
  return !lacks?.test(path) && (slug === undefined || !articles || articles.includes(slug));
}
