// Cuts Literata down to the letters and the one weight the site sets, so that it fits the font budget. Each language has
// its own letters. The second file holds the same ones for the pictures of shared links; no page asks for it.
// Run `npm run fonts` after changing LETTERS; the result is committed in assets/fonts of the language.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const LETTERS = `${ALPHABET} .,:;!?()/&%+='"-\u00a0‘’“”–…·éü`;

/** What a language sets beside them, and where its files lie. */
const LANGUAGES = [
  { folder: 'src/assets/fonts/', letters: LETTERS },
  { folder: 'src/locales/es/assets/fonts/', letters: `${LETTERS}áéíóúñ¿¡ÁÉÍÓÚÑ` },
];

const require = createRequire(import.meta.url);
const source = require.resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2');
const FORMATS = [
  ['woff2', 'woff2'],
  ['truetype', 'ttf'],
] as const;

for (const { folder, letters } of LANGUAGES) {
  const at = new URL(`../${folder}`, import.meta.url);
  mkdirSync(at, { recursive: true });
  for (const [targetFormat, ending] of FORMATS) {
    const cut = await subsetFont(readFileSync(source), letters, { targetFormat, variationAxes: { wght: 400 } });
    writeFileSync(new URL(`literata.${ending}`, at), cut);
    console.log(`${folder}literata.${ending}: ${cut.length} bytes`);
  }
}
