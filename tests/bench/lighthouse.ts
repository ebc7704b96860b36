import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { ARTICLE, type Bench } from './browse.ts';
import type { Part } from './report.ts';
import { seed, yearOf } from './seed.ts';

/** Fetched for this part alone: with what it brings along it weighs more than the rest of the project. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

const ENTRIES = 300;

const PAGES = ['/', ARTICLE, '/tools/win-log/', '/practice/', '/search/'];

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const PATIENCE = { timeout: 180_000 };

const run = promisify(execFile);

interface Result {
  categories: Record<(typeof CATEGORIES)[number], { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string }>;
}

/** What Lighthouse says of a page as a middling phone shows it, in a browser that keeps its record. */
async function judged(address: string, port: string, folder: string): Promise<Result> {
  const file = join(folder, 'result.json');
  const options = [`--port=${port}`, '--disable-storage-reset', '--quiet', '--output=json', `--output-path=${file}`];
  const command = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address];
  await run('npm', [...command, ...options, `--only-categories=${CATEGORIES.join()}`], PATIENCE);
  return JSON.parse(readFileSync(file, 'utf8')) as Result;
}

/** What took points away, by its title. */
const faults = ({ categories, audits }: Result) =>
  CATEGORIES.flatMap((name) => categories[name].auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => audits[id]!.title);

/** Points of 100 by Lighthouse, mobile, with a record filled. */
export async function lighthouse({ site }: Bench): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'foothold-'));
  const { args = [], ...launch } = findBrowser();
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    ...launch,
    args: [...args, '--remote-debugging-port=0'],
    baseURL: site.origin,
  });
  try {
    await seed(await context.newPage(), yearOf(ENTRIES, new Date()));
    const port = readFileSync(join(folder, 'profile', 'DevToolsActivePort'), 'utf8').split('\n')[0]!;
    const results: { path: string; result: Result }[] = [];
    for (const path of PAGES) results.push({ path, result: await judged(site.origin + path, port, folder) });
    const points = ({ categories }: Result, name: (typeof CATEGORIES)[number]) => categories[name].score * 100;
    return {
      title: 'Lighthouse, mobile',
      said: [
        `${LIGHTHOUSE}, fetched for this. ${ENTRIES} notes are kept. Points of 100; the budget is that none is missing.`,
        ...results.flatMap(({ path, result }) => faults(result).map((fault) => `${path}: ${fault}`)),
      ],
      tables: [
        {
          head: ['page', ...CATEGORIES],
          rows: results.map(({ path, result }) => [path, ...CATEGORIES.map((name) => points(result, name).toFixed(0))]),
        },
      ],
      checks: results.flatMap(({ path, result }) =>
        CATEGORIES.map((name) => ({
          what: `${path} ${name}: points missing`,
          value: 100 - points(result, name),
          budget: 0,
          unit: '' as const,
        })),
      ),
    };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
