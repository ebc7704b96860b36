import { isIn } from '~/languages';
import type * as English from '~/locale';

export const LANG: typeof English.LANG = 'es';

export const LOCALE: typeof English.LOCALE = 'es';

export const DIR: typeof English.DIR = 'ltr';

export const SPOKEN: typeof English.SPOKEN = 'español';

export const ELSEWHERE: typeof English.ELSEWHERE = 'https://www.bbc.com/mundo';

export const isHere: typeof English.isHere = (path) => isIn(LANG, path);
