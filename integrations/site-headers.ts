import type { AstroIntegration } from 'astro';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtPages } from './built-pages.ts';
import { writeHeaders } from './headers/file.ts';
import { readPolicy } from './headers/policy.ts';
import { rulesFor, type Page } from './headers/rules.ts';
import { POLICY } from './own-hashes.ts';

const policyOf = (html: string) => readPolicy((POLICY.exec(html) ?? [])[1] ?? '');

/** The pages of a built site with the policy each carries. */
const pagesIn = (site: string): Page[] =>
  Array.from(builtPages(site), ({ file, html }) => ({ path: `/${file}`, policy: policyOf(html) }))
    .filter(({ path }) => path.endsWith('/index.html'))
    .map((page) => ({ ...page, path: page.path.replace(/index\.html$/, '') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Writes `_headers`, which tells the host what to send with each page and file. It comes last, when all pages stand. */
export function siteHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'site-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = await Array.fromAsync(glob('{*,pagefind/*}.*', { cwd: site }));
        const rules = rulesFor(
          pagesIn(site),
          files.map((one) => one.replaceAll('\\', '/')),
          base,
          policyOf(await readFile(`${site}404.html`, 'utf8')),
        );
        await writeFile(`${site}_headers`, writeHeaders(rules));
        logger.info(`wrote ${rules.length} rules`);
      },
    },
  };
}
