// Each figure beside its budget, which stands in the part that measures it. `npm run bench` does all of it and ends with
// 1 when one does not hold; `npm run bench -- paint search` does those parts, on the build of the last run if there is one.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureBrowser, findBrowser } from '../find-browser.ts';
import { build } from './build.ts';
import type { Bench } from './browse.ts';
import { copying } from './copying.ts';
import { finding } from './finding.ts';
import { interacting } from './interacting.ts';
import { lighthouse } from './lighthouse.ts';
import { locked } from './locked.ts';
import { machine } from './machine.ts';
import { opening } from './opening.ts';
import { paint } from './paint.ts';
import { pressing } from './press.ts';
import { holds, report, type Part } from './report.ts';
import { search } from './search.ts';
import { EMPTY_PAGE } from './seed.ts';
import { serve } from './serve.ts';
import { untouched } from './untouched.ts';
import { worker } from './worker.ts';
import { weights } from './weights.ts';

const DIST = 'test-results/bench/dist';

const PARTS: Record<string, (bench: Bench) => Promise<Part>> = {
  weights,
  paint,
  press: pressing,
  interact: interacting,
  opening,
  locked,
  finding,
  copying,
  untouched,
  search,
  worker,
  lighthouse,
};

const failed: string[] = [];

function show(part: Part) {
  console.log(report(part));
  failed.push(...(part.checks ?? []).filter((check) => !holds(check)).map(({ what }) => what));
}

const asked = process.argv.slice(2).filter((name) => name in PARTS);
const start = performance.now();
console.log(`${machine()} Node ${process.versions.node}. KB are 1,000 bytes.`);

if (asked.length === 0 || !existsSync(DIST)) show(await build(DIST));
ensureBrowser();
const site = await serve(DIST);
site.add(EMPTY_PAGE, '<!doctype html><title>empty</title>');
const browser = await chromium.launch(findBrowser());
console.log(`Chromium ${browser.version()}`);
try {
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) show(await PARTS[name]!({ browser, site }));
} finally {
  await browser.close();
  await site.close();
}

console.log(`\n${machine()}`);
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s in all.`);
if (failed.length > 0) {
  console.log(`Over budget: ${failed.join(' · ')}`);
  process.exitCode = 1;
} else {
  console.log('Every budget holds.');
}
