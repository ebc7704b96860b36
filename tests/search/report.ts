// How well the queries of a bad night find what would help, here and in two other searches: `npm run bench:search`,
// on the site as it was last built.
import { chromium } from '@playwright/test';
import { serve } from '../bench/serve.ts';
import { table } from '../bench/table.ts';
import { ensureBrowser, findBrowser } from '../find-browser.ts';
import { minisearch, pagefind } from './others.ts';
import { ours } from './ours.ts';
import { ASKED } from './queries.ts';
import { answers, rank, score, SHOWN } from './score.ts';

/** What the manual of MiniSearch shows for titles that count more, beginnings of words and misspelt ones. */
const FORGIVING = { boost: { title: 3, question: 3, asks: 4 }, prefix: true, fuzzy: 0.2 };

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const ranksOf = (found: string[][]) => ASKED.map((asked, i) => rank(asked, found[i]!));

function row(name: string, found: string[][]): string[] {
  const { top1, top3, mrr } = score(ranksOf(found));
  return [name, percent(top1), percent(top3), mrr.toFixed(3)];
}

/** Each query whose article is not among the first three, with what stands there. */
const misses = (found: string[][]) =>
  ranksOf(found).flatMap((place, i) => {
    if (place > 0 && place <= 3) return [];
    const { query, helps } = ASKED[i]!;
    const where = place ? `is ${place}.` : `is not among the first ${SHOWN}`;
    return [`  “${query}”: ${helps[0]} ${where}; first ${found[i]!.slice(0, 3).join(' ') || 'nothing'}`];
  });

ensureBrowser();
const site = await serve('dist');
const browser = await chromium.launch(findBrowser());
try {
  // The other searches are asked from within a page, which our content policy rightly keeps from running their code.
  const context = await browser.newContext({ baseURL: site.origin, bypassCSP: true });
  const page = await context.newPage();
  const own = await answers(await ours(page));
  const rows = [
    row('ours', own),
    row('Pagefind as it comes', await answers(await pagefind(page, SHOWN))),
    row('MiniSearch as it comes', await answers(minisearch())),
    row('MiniSearch, weighed and forgiving', await answers(minisearch(FORGIVING))),
  ];
  console.log(`${ASKED.length} queries; the first ${SHOWN} results count.\n`);
  console.log(table({ head: ['', 'first', 'in three', 'MRR'], rows }));
  console.log(['\nMissed by ours:', ...misses(own)].join('\n'));
} finally {
  await browser.close();
  await site.close();
}
