import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { atOnce } from './integrations/at-once.ts';
import { contentChecks } from './integrations/content-checks.ts';
import { FOR_PAGES } from './integrations/headers/policy.ts';
import { lastHand } from './integrations/last-hand.ts';
import { folderOf, LANG, standIns } from './integrations/locale.ts';
import { offline } from './integrations/offline.ts';
import { plainImports } from './integrations/plain-imports.ts';
import { searchIndex } from './integrations/search-index.ts';
import { sharePictures } from './integrations/share-pictures.ts';
import { siteHeaders } from './integrations/site-headers.ts';
import { FIRST, LANGUAGES, isIn } from './src/languages.ts';
import { FIRST_PAINT } from './src/stores/first-paint.ts';
import { LAYERS, WITHOUT_SCRIPT } from './src/styles/layers.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replaceAll('\\', '/');
const base = process.env.BASE_PATH ?? '/';
const sha256 = (text: string): `sha256-${string}` => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const site = process.env.SITE_URL ?? 'https://foothold.example';
const top = new URL(`${base.replace(/\/?$/, '/')}`, site).href;

/** The addresses of a page in each language that has it. */
function inLanguages(url: string) {
  const path = `/${url.slice(top.length + folderOf().length)}`;
  const languages = Object.keys(LANGUAGES).filter((language) => isIn(language, path));
  if (languages.length < 2) return [];
  return languages.map((lang) => ({ lang, url: top + folderOf(lang) + path.slice(1) }));
}

/**
 * Three scripts for all tools: what they run on, the record with its forms, and what shows the notes in it. Each is
 * fetched once, the last one by a plan only when there is one. What the record seldom does is not among it, nor copies
 * and tables: only who may want them asks for them.
 */
const SHARED = [
  {
    name: 'loading',
    test: /preload-helper|src\/(beside|site|locale|core\/last|components\/site\/styled|stores\/way-out)\./,
    priority: 3,
  },
  { name: 'preact', test: /node_modules\/(preact|@astrojs\/preact)\//, priority: 2 },
  {
    name: 'record',
    test: /src\/(core\/(record\/(canonical|entry|merge|parse|risen|shape)|lock\/sealed|time|text\/(isolated|unled))|stores\/(?!preference|offline|place|way-out|first-paint|lock|forget-pages|snapshots|record\/(bringing|earlier-states|erasing|leaving|looking-back|moving|seldom))|components\/record\/(?!folded|AddForm|Answered|FindReading|FromTemplate|reading-text|E(ditForm|ntries|ntryLine)|note|steady|ToPassage|ToolLink|OneLine)|components\/tools\/(values\.|use-today\.|tiny-action\/text\.))/,
    priority: 1,
  },
  {
    name: 'notes',
    test: /src\/(core\/(names|story|stored-words|days|text\/shortened|record\/editable)|components\/record\/(AddForm|Answered|E(ditForm|ntries|ntryLine)|FindReading|reading-text|note|steady|ToPassage|ToolLink|OneLine))/,
  },
];

export default defineConfig({
  site,
  base: LANG === FIRST ? base : `${base.replace(/\/$/, '')}/${LANG}`,
  // Another language lies in a folder of the first: what it shares with it, such as icons, is there already.
  outDir: `./dist/${folderOf()}`,
  ...(LANG !== FIRST && { publicDir: './src/locales/none', cacheDir: `./node_modules/.astro/${LANG}` }),
  trailingSlash: 'always',
  scopedStyleStrategy: 'class',
  // Keeps the space between a word and the element on the next line, as HTML itself does.
  compressHTML: true,
  // One small stylesheet inside each page: the first paint waits for nothing else.
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  vite: {
    build: { rolldownOptions: { output: { codeSplitting: { groups: SHARED } } } },
    plugins: [
      standIns(root),
      plainImports(),
      {
        // Scripts for phones of about 2020. Astro asks for the newest here, over what `vite.build.target` says.
        // Chrome 80 is not named, for size: it knows all of ES2020 but `a?.(...list)`, which lint keeps out.
        name: 'for-older-phones',
        configEnvironment(name, { build }) {
          if (name !== 'client' || !build) return;
          build.target = ['es2020', 'safari14'];
          build.cssTarget = ['chrome80', 'safari14'];
        },
      },
    ],
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    // What is no TSX holds no component: Babel would read all of it twice for nothing.
    preact({ exclude: ['**/*.ts', '**/node_modules/**'] }),
    mdx(),
    sitemap({
      filter: (page) => !/\/(offline|tools\/worksheets|practice\/(record|review)|articles\/by\/.*)\/$/.test(page),
      serialize: (item) => ({ ...item, links: inLanguages(item.url) }),
    }),
    sharePictures(),
    ...atOnce(contentChecks(), searchIndex()),
    lastHand(),
    offline(),
    siteHeaders(),
  ],
  security: {
    csp: {
      directives: [...FOR_PAGES],
      scriptDirective: { resources: ["'self'"], hashes: [sha256(FIRST_PAINT)] },
      styleDirective: { resources: ["'self'"], hashes: [sha256(LAYERS), sha256(WITHOUT_SCRIPT)] },
    },
  },
});
