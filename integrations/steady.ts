import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { steadyFilters } from './steady/filters.ts';

/** Astro names each island after the folder the project lies in, for reloading while one writes. Nothing here reads it. */
const NAME = /(<astro-island) uid="[^"]*"(?= data-preact-island-id=)/g;

export const withoutNames = (html: string) => html.replaceAll(NAME, '$1');

/** Makes two builds of one commit the same byte for byte, so that what a host serves can be checked against the source. */
export function steady(): AstroIntegration {
  return {
    name: 'steady',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        for await (const page of glob(`${site}**/*.html`)) {
          const html = await readFile(page, 'utf8');
          await writeFile(page, withoutNames(html));
        }
        await steadyFilters(`${site}pagefind`);
      },
    },
  };
}
