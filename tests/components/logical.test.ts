import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Left, right, top and bottom, where a line that runs the other way needs start and end. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:min-|max-)?(?:width|height)|overflow-[xy])\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|(?:margin|padding|inset|border-radius)\s*:\s*\S+\s+\S+\s+\S+\s+[^\s;]+/;

const styles = globSync('src/**/*.{css,astro}').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const sheets = file.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css!);
  return sheets.map((css) => ({ file, css: css.replace(/\/\*[^]*?\*\//g, '').replace(/@media[^{]*/g, '') }));
});

test('styles speak of start and end, so that a page can run from right to left', () => {
  expect(styles.length).toBeGreaterThan(20);
  const found = styles.flatMap(({ file, css }) =>
    css
      .split('\n')
      .filter((line) => PHYSICAL.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
