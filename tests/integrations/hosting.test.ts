import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The language: `npm run build` sets it for each build, so no host has to know of it. */
const OURS = new Set(['LOCALE']);

test('docs/hosting.md tells a host of each variable that a build reads', () => {
  const sources = ['astro.config.ts', ...globSync('integrations/**/*.ts')].map((file) => readFileSync(file, 'utf8'));
  const read = sources.flatMap((text) =>
    Array.from(text.matchAll(/(?<!')process\.env\.([A-Z]\w+)/g), ([, name]) => name!),
  );
  const guide = readFileSync('docs/hosting.md', 'utf8');
  const untold = read.filter((name) => !OURS.has(name) && !guide.includes(`\`${name}\``));
  expect(read).toContain('RETIRE_WORKER');
  expect(untold).toEqual([]);
});
