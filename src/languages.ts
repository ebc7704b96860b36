/** A language of the site: how it is called in itself, how it writes days and numbers, what links to it are told. */
interface Language {
  name: string;
  locale: string;
  /** As shared links name it. */
  territory: string;
  /** The articles it has; all of them, where nothing is said. */
  articles?: readonly string[];
}

/** The languages the site is written in. English stands at the root, each other one in a folder of its name. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', territory: 'en_GB' },
  es: { name: 'Español', locale: 'es', territory: 'es_ES', articles: ['values-in-small-steps'] },
} satisfies Record<string, Language>;

/** Where the site began: it has all there is. */
export const FIRST = 'en';

/** What is in English alone: the sources with what they found, and rows of articles. */
const IN_ENGLISH_ALONE = /^\/(evidence|paths|topics|articles\/by)\//;

const ARTICLE = /^\/articles\/([^/]+)\//;

/** Whether a page, by its address from the root, is there in a language. */
export function isIn(language: string, path: string): boolean {
  if (language === FIRST) return true;
  const [, slug] = ARTICLE.exec(path) ?? [];
  const { articles = [] } = (LANGUAGES as Record<string, Language>)[language] ?? {};
  return !IN_ENGLISH_ALONE.test(path) && (slug === undefined || articles.includes(slug));
}
