// Cuts Literata down to the letters and the one weight the site sets, so that it fits the font budget. The second file
// holds the same letters for the pictures of shared links; no page asks for it.
// Run `npm run fonts` after changing LETTERS; the result is committed in src/assets/fonts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const LETTERS = `${ALPHABET} .,:;!?()/&%+='"-\u00a0‘’“”–…·éü`;

const require = createRequire(import.meta.url);
const source = require.resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2');
for (const [targetFormat, ending] of [
  ['woff2', 'woff2'],
  ['truetype', 'ttf'],
] as const) {
  const cut = await subsetFont(readFileSync(source), LETTERS, { targetFormat, variationAxes: { wght: 400 } });
  writeFileSync(new URL(`../src/assets/fonts/literata.${ending}`, import.meta.url), cut);
  console.log(`literata.${ending}: ${cut.length} bytes`);
}
