// Cuts the two faces down to the letters and weights the site sets, so that both fit the font budget.
// Run `npm run fonts` after changing LETTERS; the results are committed in src/assets/fonts.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
const LETTERS = `${ASCII}\u00a0‘’“”–—…·×→éèêàâçñöüïôíóáÉ£€°½`;

const FACES = [
  { from: 'literata', to: 'literata', axes: { wght: 400 } },
  { from: 'atkinson-hyperlegible-next', to: 'atkinson-next', axes: { wght: { min: 400, max: 600 } } },
];

const resolve = createRequire(import.meta.url).resolve;
for (const { from, to, axes } of FACES) {
  const source = resolve(`@fontsource-variable/${from}/files/${from}-latin-wght-normal.woff2`);
  const cut = await subsetFont(readFileSync(source), LETTERS, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(new URL(`../src/assets/fonts/${to}.woff2`, import.meta.url), cut);
  console.log(`${to}.woff2: ${cut.length} bytes`);
}
