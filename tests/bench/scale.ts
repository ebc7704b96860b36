// How building and searching grow with the library: `npm run bench:scale`, or `npm run bench:scale -- 300` for one size.
// Ours and made-up articles are built outside the project, with everything on; ends with 1 when a budget does not hold.
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { DATA, type Collection, type UnwantedWord } from '../../integrations/checks/source/house.ts';
import { ensureBrowser, findBrowser } from '../find-browser.ts';
import { ENGLISH_ALONE, timed, type Built } from './build.ts';
import { machine } from './machine.ts';
import { madeUp, slugOf, type Shelf } from './made-up.ts';
import { holds, kilo, report, type Check, type Part } from './report.ts';
import { median, percentile, sum } from './samples.ts';
import { byPart, latencies, payload } from './search.ts';
import { serve } from './serve.ts';
import { drawPictures } from './share-pictures.ts';

/** What we hold at each size. Between them an article may add no more than PER_ARTICLE milliseconds. */
const BUDGETS: Record<number, { seconds: number; firstQuery: number; p50: number; p95: number; peak?: number }> = {
  300: { seconds: 15, firstQuery: 170, p50: 30, p95: 60 },
  3000: { seconds: 75, firstQuery: 205, p50: 50, p95: 100 },
  10_000: { seconds: 250, firstQuery: 270, p50: 60, p95: 150, peak: 6000 },
};
const PER_ARTICLE = 23;

/** Node’s own limit of memory is lower than what we allow ourselves, in MB. */
const HEAP = 6144;

const ARTICLES = 'src/content/articles';
const COPIED = ['src', 'integrations', 'astro.config.ts', 'package.json', 'tsconfig.json'];
const ROOT = resolve('.');

/** A copy of the project. Packages are lent one by one: Astro and Vite keep their caches beside them. */
function aCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), 'foothold-scale-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'public'), join(copy, 'public'), 'junction');
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((one) => !one.startsWith('.'))) {
    symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name), 'junction');
  }
  return copy;
}

const json = <T>(file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as T;
const idsOf = (name: Collection) => json<{ id: string }[]>(DATA[name]).map(({ id }) => id);

const shelf = (): Shelf => ({
  topics: idsOf('topics'),
  needs: idsOf('needs'),
  tools: idsOf('tools'),
  references: idsOf('references'),
  drawings: readdirSync(join(ROOT, 'src/drawings')).map((name) => name.replace(/\.svg$/, '')),
  unwanted: json<UnwantedWord[]>('src/content/banned-words.json').map(({ word }) => word),
});

/** Fills a copy up to a number of articles, ours among them. */
function fill(copy: string, size: number) {
  const more = Math.max(0, size - readdirSync(join(copy, ARTICLES)).length);
  const write = madeUp(shelf(), more);
  for (let number = 0; number < more; number++) {
    writeFileSync(join(copy, ARTICLES, `${slugOf(number)}.mdx`), write(number));
  }
}

interface Figures extends Built {
  size: number;
  /** Bytes of all of the index on the disk. */
  index: number;
  /** Bytes of a first query over the wire. */
  firstQuery: number;
  /** The same by part: name, files, KB. */
  parts: string[][];
  p50: number;
  p95: number;
}

const weigh = (folder: string) => sum(globSync(`${folder}/**/*`).map((file) => statSync(file).size));

async function searched(dir: string) {
  const site = await serve(dir);
  const browser = await chromium.launch(findBrowser());
  try {
    const files = await payload({ browser, site });
    const firstQuery = sum(files.map(({ gzip }) => gzip));
    const { warm } = await latencies({ browser, site });
    return { firstQuery, parts: byPart(files), p50: median(warm), p95: percentile(warm, 95) };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measure(size: number): Promise<Figures> {
  const copy = aCopy();
  try {
    fill(copy, size);
    await drawPictures(copy);
    const dir = join(copy, 'dist');
    const built = await timed(dir, copy, { NODE_OPTIONS: `--max-old-space-size=${HEAP}` }, ENGLISH_ALONE);
    return { size, ...built, index: weigh(join(dir, 'pagefind')), ...(await searched(dir)) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Milliseconds that each article between two sizes added. */
const added = (from: Figures, to: Figures) => ((to.seconds - from.seconds) * 1000) / (to.size - from.size);

const row = (one: Figures, before: Figures | undefined) => [
  String(one.size),
  String(one.pages),
  one.seconds.toFixed(1),
  ((one.seconds * 1000) / one.pages).toFixed(0),
  before ? added(before, one).toFixed(1) : '',
  (one.peak / 1e6).toFixed(0),
  (one.index / 1e6).toFixed(1),
  kilo(one.firstQuery),
  one.p50.toFixed(0),
  one.p95.toFixed(0),
];

function checks(one: Figures, before: Figures | undefined): Check[] {
  const budget = BUDGETS[one.size];
  if (!budget) return [];
  const at = one.size.toLocaleString('en');
  return [
    { what: `${at}: build`, value: one.seconds, budget: budget.seconds, unit: 's' },
    ...(budget.peak
      ? [{ what: `${at}: memory`, value: one.peak / 1e6, budget: budget.peak, unit: 'MB' as const }]
      : []),
    ...(before
      ? [{ what: `${at}: each further article`, value: added(before, one), budget: PER_ARTICLE, unit: 'ms' as const }]
      : []),
    { what: `${at}: first query`, value: one.firstQuery / 1000, budget: budget.firstQuery, unit: 'KB' },
    { what: `${at}: key press to results, warm: p50`, value: one.p50, budget: budget.p50, unit: 'ms' },
    { what: `${at}: key press to results, warm: p95`, value: one.p95, budget: budget.p95, unit: 'ms' },
  ];
}

const part = (all: Figures[]): Part => ({
  title: 'Growth',
  said: [
    'One build of each size in English alone, n = 1, from nothing but the pictures of shared links, which are there: our',
    'articles and made-up ones of about a thousand words, with checks, related articles and index. “ms each more” is',
    'what an article added since the size before. Memory: all processes.',
    'First query and key press as in `npm run bench -- search`.',
  ],
  tables: [
    {
      head: [
        'articles',
        'pages',
        'seconds',
        'ms per page',
        'ms each more',
        'peak MB',
        'index MB',
        'first query KB',
        'p50 ms',
        'p95 ms',
      ],
      rows: all.map((one, i) => row(one, all[i - 1])),
    },
    {
      head: ['first query, gzip KB', ...all.map(({ size }) => `of ${size}`)],
      rows: (all[0]?.parts ?? []).map(([name = ''], i) => [name, ...all.map(({ parts }) => parts[i]?.[2] ?? '')]),
    },
  ],
  checks: all.flatMap((one, i) => checks(one, all[i - 1])),
});

const asked = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const sizes = asked.length > 0 ? asked.sort((a, b) => a - b) : Object.keys(BUDGETS).map(Number);
ensureBrowser();
console.log(`${machine()} Node ${process.versions.node}. KB are 1,000 bytes.`);
const all: Figures[] = [];
for (const size of sizes) {
  all.push(await measure(size));
  console.log(`${size} articles: ${all.at(-1)!.seconds.toFixed(1)} s`);
}
const found = part(all);
console.log(`${report(found)}\n\n${machine()}`);
process.exitCode = found.checks?.every(holds) ? 0 : 1;
