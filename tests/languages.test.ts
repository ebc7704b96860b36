import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { folderOf, standIn, topOf } from '../integrations/locale.ts';
import { isIn } from '~/languages';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

test.each([
  ['en', '/evidence/#x', true],
  ['en', '/articles/burnt-out/', true],
  ['es', '/', true],
  ['es', '/articles/', true],
  ['es', '/articles/values-in-small-steps/#x', true],
  ['es', '/articles/burnt-out/', false],
  ['es', '/articles/by/time/1-minute/', false],
  ['es', '/evidence/#x', false],
  ['es', '/tools/win-log/', true],
])('in “%s”, %s is there: %s', (language, path, there) => expect(isIn(language, path)).toBe(there));

test('a file of a language stands in for the first one, where there is one', () => {
  expect(standIn(ROOT, 'src/text.ts', 'es')).toBe('src/locales/es/text.ts');
  expect(standIn(ROOT, 'src/text.ts', 'en')).toBe('src/text.ts');
  expect(standIn(ROOT, 'src/content/references.json', 'es')).toBe('src/content/references.json');
});

test('another language lies in a folder of the whole site', () => {
  expect([folderOf('en'), folderOf('es')]).toEqual(['', 'es/']);
  expect(topOf('/x/es', 'es')).toBe('/x/');
  expect(topOf('/site/dist/es/', 'es')).toBe('/site/dist/');
  expect(topOf('/', 'en')).toBe('/');
});
