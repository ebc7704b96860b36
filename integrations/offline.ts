import type { AstroIntegration } from 'astro';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'vite';
import type { Library } from '../src/core/offline/caches.ts';
import { allNamed } from '../src/core/offline/named.ts';
import { LANGUAGES } from '../src/languages.ts';
import { fewAtOnce } from './few-at-once.ts';
import { folderOf, topOf } from './locale.ts';

/**
 * Pages that open offline though nobody has read them: what is there, who to call, a pause, one's notes and their copies,
 * how to be safe, and the first one, where an icon on the home screen leads.
 */
const ALWAYS = ['offline/', 'support/', 'tools/pause/', 'practice/', 'practice/record/', 'safety/', ''];

/** What reading offline does not need: pictures for shared links, feeds, maps for machines, the worker itself. */
const NOT_READ =
  /^(og\/|og\.png|rss\.xml|feed\.json|sitemap|robots|sw\.js|_headers|_redirects|404\.html|apple-touch|icon-)/;

/** What a host sends as it lies there. */
const PACKED = /\.(woff2|png)$/;

const zipped = promisify(gzip);

const short = (hash: Hash) => hash.digest('hex').slice(0, 12);
const digest = (bytes: Buffer) => short(createHash('sha256').update(bytes));

/** A built site, by the addresses its host will give. */
function site(dir: string, base: string) {
  const file = (path: string) => `${dir}${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
  const text = (path: string) => readFile(file(path), 'utf8').catch(() => undefined);
  return { file, text };
}

interface Revised {
  url: string;
  revision: string;
}

/** Files of a built site with the revision of each: they change under one address. */
const revised = (dir: string, base: string, urls: string[]): Promise<Revised[]> =>
  Promise.all(urls.map(async (url) => ({ url, revision: digest(await readFile(site(dir, base).file(url))) })));

/** The pages that always open, in each language that is built, by where it begins. */
async function alwaysIn(dir: string, base: string) {
  const folders = Object.keys(LANGUAGES).map(folderOf);
  const built = folders.filter((folder) => existsSync(`${dir}${folder}index.html`));
  const pages = (folder: string) => ALWAYS.map((page) => base + folder + page);
  return Object.fromEntries(
    await Promise.all(built.map(async (folder) => [base + folder, await revised(dir, base, pages(folder))] as const)),
  );
}

/** The list the worker fetches when it is installed: pages of the first language, and what they name. */
async function precached(dir: string, base: string, pages: Revised[]) {
  const { text } = site(dir, base);
  const named = await Promise.all(pages.map(async ({ url }) => allNamed((await text(url)) ?? '', text)));
  const assets = [...new Set(named.flat())].sort();
  return [
    ...pages,
    ...assets.map((url) => ({ url, revision: null })),
    ...(await revised(dir, base, [`${base}favicon.svg`])),
  ];
}

/** Every file that reading without a connection takes, with what it weighs over the wire. */
async function library(dir: string, base: string): Promise<Library> {
  const names = globSync('**/*.*', { cwd: dir }).map((name) => name.replaceAll('\\', '/'));
  const read = names.filter((name) => !NOT_READ.test(name)).sort();
  const all = createHash('sha256');
  const files = await fewAtOnce(read, async (name): Promise<[string, number]> => {
    const bytes = readFileSync(`${dir}${name}`);
    all.update(bytes);
    const packed = PACKED.test(name) ? bytes : await zipped(bytes);
    return [base + name.replace(/index\.html$/, ''), packed.length];
  });
  return { version: short(all), files };
}

/** Writes `sw.js`: one script, with nothing to import, as not every browser knows workers in parts. */
export const writeWorker = (entry: 'sw' | 'retire', dir: string, define: Record<string, unknown> = {}) =>
  build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      outDir: dir,
      emptyOutDir: false,
      target: ['es2020', 'chrome80', 'safari14'],
      rolldownOptions: {
        input: fileURLToPath(new URL(`../src/worker/${entry}.ts`, import.meta.url)),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });

/** Writes the worker that keeps pages for when there is no connection, and the list of the whole library. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base.replace(/\/?$/, '/')),
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        await writeFile(`${out}library.json`, JSON.stringify(await library(out, base)));
        // One worker for all languages, at the root: each build writes it for all that stands there.
        const [top, root] = [topOf(out), topOf(base)];
        const always = await alwaysIn(top, root);
        const first = always[root];
        if (!first) return logger.warn('no worker: English is built first');
        const list = await precached(top, root, first);
        await writeWorker(process.env.RETIRE_WORKER ? 'retire' : 'sw', top, {
          __PRECACHE__: list,
          __BASE__: root,
          __ALWAYS__: always,
          'process.env.NODE_ENV': 'production',
        });
        logger.info(`${list.length} files are there from the start`);
      },
    },
  };
}
