import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ARTICLE, asNewcomer, HEAVIEST, quiet, wakeTools, type Bench } from './browse.ts';
import { chunks, toolScripts } from './chunks.ts';
import { kilo, type Check, type Part } from './report.ts';
import { sum } from './samples.ts';
import type { Sent } from './serve.ts';
import type { Table } from './table.ts';

const FIRST_VIEW = 'article, first view';
const ALL_LIVE = 'article, all tools live';

/** The kinds of page that are weighed. */
const KINDS: { name: string; path: string; live?: true }[] = [
  { name: 'home', path: '/' },
  { name: FIRST_VIEW, path: ARTICLE },
  { name: ALL_LIVE, path: ARTICLE, live: true },
  { name: 'article of eight tools', path: HEAVIEST },
  { name: '… all tools live', path: HEAVIEST, live: true },
  { name: 'a tool page', path: '/tools/win-log/' },
  { name: 'practice', path: '/practice/' },
  { name: 'record', path: '/practice/record/' },
  { name: 'search, before typing', path: '/search/' },
];

/** What a visit fetched, and what its HTML carried inline; sizes in bytes, gzip. */
interface Weight {
  name: string;
  sent: readonly Sent[];
  inlineJs: number;
  inlineCss: number;
  cls: number;
}

const ENDINGS = { html: /\.html$/, css: /\.css$/, js: /\.js$/, fonts: /\.woff2$/ };
type Sort = keyof typeof ENDINGS | 'other';

const sortOf = ({ path }: Sent): Sort =>
  (Object.keys(ENDINGS) as (keyof typeof ENDINGS)[]).find((sort) => ENDINGS[sort].test(path)) ?? 'other';

const bytes = ({ sent }: Weight, sort: Sort, by: 'gzip' | 'brotli' = 'gzip') =>
  sum(sent.filter((file) => sortOf(file) === sort).map((file) => file[by]));
const total = ({ sent }: Weight, by: 'gzip' | 'brotli' = 'gzip') => sum(sent.map((file) => file[by]));

/** Each inline script or style by itself would pack worse than all of them together, as they are in the page. */
const packedSize = (texts: string[]) => (texts.length > 0 ? gzipSync(texts.join('\n'), { level: 9 }).length : 0);

const inline = (page: Page) =>
  page.evaluate(() => {
    const textOf = (selector: string) => [...document.querySelectorAll(selector)].map((node) => node.textContent ?? '');
    const code = 'script:not([src]):not([type="application/ld+json"]):not([type="application/json"])';
    return { js: textOf(code), css: textOf('style') };
  });

/** All layout shifts of the page so far, added up. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) shifted += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(shifted), 100);
      }),
  );

const weigh = (bench: Bench, { name, path, live }: (typeof KINDS)[number]): Promise<Weight> =>
  asNewcomer(bench, async (page) => {
    bench.site.forget();
    await page.goto(path);
    await quiet(page, bench.site);
    const { js, css } = await inline(page);
    if (live) {
      await wakeTools(page);
      await quiet(page, bench.site);
    }
    const sent = [...bench.site.asked];
    return { name, sent, inlineJs: packedSize(js), inlineCss: packedSize(css), cls: await shifts(page) };
  });

const weightTable = (weights: readonly Weight[]): Table => ({
  head: ['gzip KB', 'requests', 'HTML', '(css in it', 'js in it)', 'CSS', 'JS', 'fonts', 'other', 'total', 'brotli'],
  rows: weights.map((one) => [
    one.name,
    String(one.sent.length),
    kilo(bytes(one, 'html')),
    kilo(one.inlineCss),
    kilo(one.inlineJs),
    ...(['css', 'js', 'fonts', 'other'] as const).map((sort) => kilo(bytes(one, sort))),
    kilo(total(one)),
    kilo(total(one, 'brotli')),
  ]),
});

/** Each tool’s own code: its script, and the scripts that no other tool uses. */
function tools(dir: string): { table: Table; checks: Check[] } {
  const { needs, size } = chunks(dir);
  const scripts = [...toolScripts(dir)];
  const rows = scripts.map(([slug, script]) => {
    const others = new Set(scripts.filter(([other]) => other !== slug).flatMap(([, one]) => [...needs(one)]));
    const own = [...needs(script)].filter((name) => !others.has(name));
    return { slug, island: size([script]), own: size(own), all: size(needs(script)) };
  });
  return {
    table: {
      head: ['tool, gzip KB', 'island', 'with what only it uses', 'with all it needs'],
      rows: rows.map(({ slug, island, own, all }) => [slug, kilo(island), kilo(own), kilo(all)]),
    },
    checks: rows.map(({ slug, own }) => ({
      what: `${slug}: its own code`,
      value: own / 1000,
      budget: 6,
      unit: 'KB' as const,
    })),
  };
}

function articleChecks(first: Weight, live: Weight): Check[] {
  return [
    { what: `${FIRST_VIEW}: requests`, value: first.sent.length, budget: 8, unit: '' },
    {
      what: `${FIRST_VIEW}: without fonts`,
      value: (total(first) - bytes(first, 'fonts')) / 1000,
      budget: 24,
      unit: 'KB',
    },
    { what: `${FIRST_VIEW}: with fonts`, value: total(first) / 1000, budget: 48, unit: 'KB' },
    { what: `${FIRST_VIEW}: JS fetched`, value: bytes(first, 'js') / 1000, budget: 3, unit: 'KB' },
    { what: `${FIRST_VIEW}: layout shift`, value: first.cls, budget: 0, unit: '' },
    { what: `${ALL_LIVE}: requests`, value: live.sent.length, budget: 16, unit: '' },
    { what: `${ALL_LIVE}: total`, value: total(live) / 1000, budget: 64, unit: 'KB' },
    { what: `${ALL_LIVE}: JS fetched`, value: bytes(live, 'js') / 1000, budget: 30, unit: 'KB' },
  ];
}

/** What each kind of page weighs over the wire, for somebody who comes for the first time. */
export async function weights(bench: Bench): Promise<Part> {
  const { dir } = bench.site;
  const weighed: Weight[] = [];
  for (const kind of KINDS.filter(({ path }) => existsSync(join(dir, path, 'index.html')))) {
    weighed.push(await weigh(bench, kind));
  }
  const own = tools(dir);
  const [first, live] = [FIRST_VIEW, ALL_LIVE].map((name) => weighed.find((one) => one.name === name));
  return {
    title: 'Weight of a page',
    said: [
      'First visit, 360 × 740, nothing cached; the files the browser asked for, gzip level 9. Bytes are exact, n = 1.',
      'HTML holds the inline styles and scripts; “css in it” and “js in it” are those parts packed by themselves.',
      'The budget for JS is for what is fetched, as in the table of peers; what is inline counts as HTML.',
      `Layout shift: ${weighed.map(({ name, cls }) => `${name} ${cls.toFixed(3)}`).join(', ')}.`,
    ],
    tables: [weightTable(weighed), own.table],
    checks: [...(first && live ? articleChecks(first, live) : []), ...own.checks],
  };
}
