import { persistentAtom } from '@nanostores/persistent';
import { settingKey } from './keys';

export type Theme = 'system' | 'light' | 'dark';

const isTheme = (value: string): value is Theme => value === 'light' || value === 'dark' || value === 'system';

/** How the page is lit. Anything unreadable means: as the device says. */
export const $theme = persistentAtom<Theme>(settingKey('theme'), 'system', {
  encode: (theme) => theme,
  decode: (kept) => (isTheme(kept) ? kept : 'system'),
});
