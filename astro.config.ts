import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { atOnce } from './integrations/at-once.ts';
import { contentChecks } from './integrations/content-checks.ts';
import { FOR_PAGES } from './integrations/headers/policy.ts';
import { lastHand } from './integrations/last-hand.ts';
import { offline } from './integrations/offline.ts';
import { searchIndex } from './integrations/search-index.ts';
import { sharePictures } from './integrations/share-pictures.ts';
import { siteHeaders } from './integrations/site-headers.ts';
import { FIRST_PAINT } from './src/stores/first-paint.ts';
import { LAYERS, WITHOUT_SCRIPT } from './src/styles/layers.ts';

const base = process.env.BASE_PATH ?? '/';
const sha256 = (text: string): `sha256-${string}` => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * Two scripts for all tools: what they run on, and the record with what shows it. Each is fetched once.
 * Copies and tables of the record are not among it: only the page that makes them asks for them.
 */
const SHARED = [
  {
    name: 'loading',
    test: /preload-helper|src\/(site|locale|languages|core\/last|components\/site\/styled|stores\/way-out)\./,
    priority: 2,
  },
  { name: 'preact', test: /node_modules\/(preact|@astrojs\/preact)\//, priority: 1 },
  {
    name: 'record',
    test: /src\/(core\/(record\/(canonical|editable|entry|merge|parse|risen|shape)|lock\/sealed|time|names|story|stored-words)|stores\/(?!preference|offline|place|way-out|first-paint|lock|record\/(bringing|looking-back|seldom))|components\/record|components\/tools\/values)/,
  },
];

/** While building, texts are loaded many at a time: a file for each of thousands costs more than what stands in it. */
const TEXTS = { name: 'texts', test: /src\/content\/articles\//, maxSize: 1_000_000 };

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://foothold.example',
  base,
  trailingSlash: 'always',
  scopedStyleStrategy: 'class',
  // Keeps the space between a word and the element on the next line, as HTML itself does.
  compressHTML: true,
  // One small stylesheet inside each page: the first paint waits for nothing else.
  build: { inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  vite: {
    build: { rolldownOptions: { output: { codeSplitting: { groups: [TEXTS, ...SHARED] } } } },
    plugins: [
      {
        // Scripts for phones of about 2020. Astro asks for the newest here, over what `vite.build.target` says.
        name: 'for-older-phones',
        configEnvironment(name, { build }) {
          if (name === 'client' && build) build.target = ['es2020', 'chrome80', 'safari14'];
        },
      },
    ],
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [
    preact(),
    mdx(),
    sitemap({
      filter: (page) => !/\/(offline|tools\/worksheets|practice\/(record|review)|articles\/by\/.*)\/$/.test(page),
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
