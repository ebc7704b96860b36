import type { AstroIntegration } from 'astro';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtPages } from './built-pages.ts';
import { withOwnHashes } from './own-hashes.ts';
import { withoutFacts } from './search-index.ts';
import { withoutNames } from './steady.ts';

/** Each page is read and written once for all that is done to it when it stands and is indexed. */
export function lastHand(): AstroIntegration {
  return {
    name: 'last-hand',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const { file, html } of builtPages(site)) {
          writeFileSync(`${site}${file}`, withOwnHashes(withoutNames(withoutFacts(html))));
        }
      },
    },
  };
}
