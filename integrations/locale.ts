import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST } from '../src/languages.ts';

/** The language of this build: English, unless `LOCALE` names another. */
export const LANG = process.env.LOCALE ?? FIRST;

/** Where a file of src/ has its stand-in in a language. */
const twinOf = (file: string, language: string) => file.replace(/^src\//, `src/locales/${language}/`);

/** The file that speaks a language: `src/locales/es/x.ts` in place of `src/x.ts`, where it is there. */
export function standIn(root: string, file: string, language = LANG): string {
  const twin = twinOf(file, language);
  return language !== FIRST && existsSync(join(root, twin)) ? twin : file;
}

/** The folder where a build of a language lies in the whole site, with a slash after it; nothing for the first. */
export const folderOf = (language = LANG) => (language === FIRST ? '' : `${language}/`);

/** Where the whole site lies, given where this build of it does: a folder, or an address. */
export const topOf = (place: string, language = LANG) => {
  const whole = place.replace(/\/?$/, '/');
  return language === FIRST ? whole : whole.slice(0, -folderOf(language).length);
};

/**
 * Puts the files of a language in the place of those they stand in for, wherever they are imported. A stand-in that
 * imports the file it stands in for gets that one: what is no word can be taken over from it.
 */
export function standIns(root: string): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !/^[~./]/.test(source)) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const [file = '', query] = found?.id.split(/(?=\?)/, 2) ?? [];
      if (!file.startsWith(`${root}src/`) || file.startsWith(`${root}src/locales/`)) return found;
      const twin = root + standIn(root, file.slice(root.length));
      return twin === file || importer.split('?')[0] === twin ? found : { ...found!, id: twin + (query ?? '') };
    },
  };
}
