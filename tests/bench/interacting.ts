import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asNewcomer, quiet, slowProcessor, wakeTools, type Bench } from './browse.ts';
import { last } from '../../src/core/last.ts';
import { BUDGET, SLOWED } from './press.ts';
import type { Part } from './report.ts';
import { median, percentile } from './samples.ts';
import { seed, yearOf } from './seed.ts';

const ENTRIES = 1000;

/** As many controls of a tool as a reader touches on the way through it. */
const TOUCHED = 12;

const CONTROLS = ['summary', 'input', 'textarea', 'button'].map((one) => `[data-tool] .live ${one}:visible`).join();

/** Opens another window, or leaves the tool. */
const LEFT_OUT = /Print|A hard day\?|Copy|file|Find reading/;

/** One interaction: what was touched, and the milliseconds to the next paint. */
interface Touched {
  what: string;
  took: number;
}

declare global {
  interface Window {
    interactions: Map<number, Touched>;
  }
}

/** Notes each interaction with the time from its start to the next paint, in steps of 8 ms (Event Timing). */
const watchInteractions = (page: Page) =>
  page.evaluate(() => {
    window.interactions = new Map();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number; target?: Element })[]) {
        if (!entry.interactionId) continue;
        const { duration: took, interactionId, target } = entry;
        const before = window.interactions.get(interactionId);
        const what = `${entry.name} ${(target?.textContent || target?.getAttribute('name')) ?? ''}`.slice(0, 40);
        if (took > (before?.took ?? 0)) window.interactions.set(interactionId, { what, took });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

/** Touches the controls of a tool one after the other, from above, as they stand at each moment. */
async function walk(page: Page) {
  const touched = new Set<string>();
  for (let n = 0; n < TOUCHED; n++) {
    for (const control of await page.locator(CONTROLS).all()) {
      const name = await control.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? one.textContent);
      const [kind, key] = [await control.getAttribute('type'), `${await control.getAttribute('name')} ${name}`];
      if (touched.has(key) || LEFT_OUT.test(name ?? '') || !(await control.isEnabled())) continue;
      touched.add(key);
      if (kind === 'text') await control.pressSequentially('tea');
      else await control.click({ timeout: 5000 });
      break;
    }
    await page.waitForTimeout(150);
  }
}

const interactions = (bench: Bench, slug: string) =>
  asNewcomer(bench, async (page) => {
    await seed(page, yearOf(ENTRIES, new Date()));
    await page.goto(`/tools/${slug}/`);
    await wakeTools(page);
    await quiet(page, bench.site);
    await slowProcessor(page, SLOWED);
    await watchInteractions(page);
    await walk(page);
    return page.evaluate(() => [...window.interactions.values()]);
  });

/** How long after each touch of each tool the screen answers, with a long record. */
export async function interacting(bench: Bench): Promise<Part> {
  const slugs = readdirSync('src/components/tools', { withFileTypes: true }).filter((one) => one.isDirectory());
  const tools: { slug: string; took: number[]; slowest: string }[] = [];
  for (const { name: slug } of slugs) {
    const all = (await interactions(bench, slug)).sort((a, b) => a.took - b.took);
    tools.push({ slug, took: all.map(({ took }) => took), slowest: last(all)?.what ?? '' });
  }
  return {
    title: `From a touch to the next paint, ${ENTRIES} entries`,
    said: [
      `Processor slowed ${SLOWED}×, each tool on its own page, up to ${TOUCHED} of its controls from above: picks, words, folds, presses.`,
      'By the browser’s own Event Timing, in steps of 8 ms; a frame is up to 17 ms. What took under 16 ms is not listed by it.',
    ],
    tables: [
      {
        head: ['ms', 'interactions', 'p50', 'p98', 'slowest'],
        rows: tools.map(({ slug, took, slowest }) => [
          slug,
          `${took.length}`,
          median(took).toFixed(0),
          percentile(took, 98).toFixed(0),
          slowest,
        ]),
      },
    ],
    checks: tools.map(({ slug, took }) => ({
      what: `${slug}: p98`,
      value: percentile(took, 98),
      budget: BUDGET,
      unit: 'ms' as const,
    })),
  };
}
