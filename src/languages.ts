/** The languages the site is written in: how each is called in itself, and how it writes days and numbers. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB' },
  es: { name: 'Español', locale: 'es' },
};
