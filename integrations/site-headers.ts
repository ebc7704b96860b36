import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { builtPages } from './built-pages.ts';
import { writeHeaders } from './headers/file.ts';
import { readPolicy, union } from './headers/policy.ts';
import { rulesFor, type Page } from './headers/rules.ts';
import { FIRST, LANGUAGES } from '../src/languages.ts';
import { folderOf, topOf } from './locale.ts';
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
        base = topOf(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        // A host reads one file, at the root: each build writes it for all that stands there.
        const site = topOf(fileURLToPath(dir));
        const languages = Object.keys(LANGUAGES).filter(
          (one) => one !== FIRST && existsSync(`${site}${folderOf(one)}index.html`),
        );
        const find = async (names: string[]) => {
          const patterns = ['', ...languages.map(folderOf)].flatMap((folder) => names.map((name) => folder + name));
          return (await Array.fromAsync(glob(patterns, { cwd: site }))).map((one) => one.replaceAll('\\', '/'));
        };
        const unknown = await Promise.all((await find(['404.html'])).map((one) => readFile(`${site}${one}`, 'utf8')));
        const rules = rulesFor(
          pagesIn(site),
          await find(['*.*', 'pagefind/*.*']),
          base,
          union(unknown.map(policyOf)),
          languages,
        );
        await writeFile(`${site}_headers`, writeHeaders(rules));
        logger.info(`wrote ${rules.length} rules`);
      },
    },
  };
}
