import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { asNewcomer, quiet, slowProcessor, tap, wakeTools, type Bench } from './browse.ts';
import { last } from '../../src/core/last.ts';
import type { Entry } from '../../src/core/record/entry.ts';
import { BUDGET, SLOWED } from './press.ts';
import type { Part } from './report.ts';
import { median, percentile } from './samples.ts';
import { seed, yearOf } from './seed.ts';

const ENTRIES = 1000;

/** As many controls of a tool as a reader touches on the way through it. */
const TOUCHED = 12;

const CONTROLS = ['summary', 'input', 'textarea', 'button'].map((one) => `[data-tool] .live ${one}:visible`).join();

/**
 * How often each tool is walked through. A step counts by the median of its rounds: what is slow each time stays, what
 * this machine was busy with at one moment goes.
 */
const ROUNDS = 3;

/** Opens another window, or leaves the tool. */
const LEFT_OUT = /Print|A hard day\?|Copy|file|Find reading/;

/** What was pressed or typed, and the milliseconds to the end of the next frame, and of the last one it changed. */
interface Touched {
  what: string;
  took: number;
  drawn: number;
}

declare global {
  interface Window {
    interactions: Touched[];
  }
}

/**
 * Notes each press and each key with the time until the end of the frame that answers it. Event Timing would say when
 * the screen showed it, but a browser without a window tells that as late as its next change, seconds later.
 */
const watchInteractions = (page: Page) =>
  page.evaluate(() => {
    window.interactions = [];
    let latest: { timeStamp: number; touched: Touched } | undefined;
    const framed = (tell: () => void) =>
      requestAnimationFrame(() => void scheduler.postTask(tell, { priority: 'user-blocking' }));
    const note = ({ type, target, timeStamp }: Event) => {
      const touched = { what: type, took: 0, drawn: 0 };
      latest = { timeStamp, touched };
      framed(() => {
        const { textContent, name } = target as HTMLInputElement;
        touched.what = `${type} ${textContent.trim() || name}`.slice(0, 40);
        touched.took = touched.drawn = performance.now() - timeStamp;
        window.interactions.push(touched);
      });
    };
    // A word that is put in place, such as “Saved”, is no part that was waited for.
    new MutationObserver((changes) => {
      const one = latest;
      if (!one || !changes.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))) return;
      framed(() => (one.touched.drawn = performance.now() - one.timeStamp));
    }).observe(document.body, { subtree: true, childList: true });
    for (const type of ['pointerdown', 'click', 'keydown']) addEventListener(type, note, { capture: true });
  });

/** Types as a reader does, in a field that was tapped: a letter, and a moment until the next, in milliseconds. */
async function type(page: Page, words: string, between = 150) {
  for (const letter of words) {
    await page.waitForTimeout(between);
    await page.keyboard.press(letter);
  }
}

/** Touches the controls of a tool one after the other, from above, as they stand at each moment. */
async function walk(page: Page) {
  const touched = new Set<string>();
  for (let n = 0; n < TOUCHED; n++) {
    for (const control of await page.locator(CONTROLS).all()) {
      const name = await control.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? one.textContent);
      const [kind, key] = [await control.getAttribute('type'), `${await control.getAttribute('name')} ${name}`];
      if (touched.has(key) || LEFT_OUT.test(name ?? '') || !(await control.isEnabled())) continue;
      touched.add(key);
      await tap(page, control);
      if (kind === 'text') await type(page, 'tea');
      break;
    }
    await page.waitForTimeout(150);
  }
  // What keeps it all is the costliest press of a tool.
  const keeps = page.locator('[data-tool] .live form .button.first:visible').first();
  if (await keeps.count()) await tap(page, keeps);
  await page.waitForTimeout(300);
}

/** A year whose latest plan stands and went well three times, so that the next step has something to ask. */
function aYear(): Entry[] {
  const all = yearOf(ENTRIES, new Date());
  const plan = last(all.filter(({ kind }) => kind === 'action'))!;
  const lately = new Set(all.filter(({ kind }) => kind === 'win').slice(-3));
  return all.map((one) => {
    if (one === plan) return { ...plan, stage: 'trying' } as Entry;
    return lately.has(one) ? ({ ...one, actionId: plan.id, how: 'did' } as Entry) : one;
  });
}

const interactions = (bench: Bench, slug: string) =>
  asNewcomer(bench, async (page) => {
    await seed(page, aYear());
    await page.goto(`/tools/${slug}/`);
    await wakeTools(page);
    await quiet(page, bench.site);
    await slowProcessor(page, SLOWED);
    await watchInteractions(page);
    await walk(page);
    return page.evaluate(() => window.interactions);
  });

/** The steps of a walk, each with the median of its rounds. A round that went another way has steps of its own. */
async function steps(bench: Bench, slug: string): Promise<Touched[]> {
  const rounds = new Map<string, Touched[]>();
  for (let round = 0; round < ROUNDS; round++) {
    const seen = new Map<string, number>();
    for (const one of await interactions(bench, slug)) {
      const turn = (seen.get(one.what) ?? 0) + 1;
      seen.set(one.what, turn);
      const step = `${one.what} ${turn}`;
      rounds.set(step, [...(rounds.get(step) ?? []), one]);
    }
  }
  const middle = (all: Touched[], of: 'took' | 'drawn') => median(all.map((one) => one[of]));
  return [...rounds.values()].map((all) => ({
    what: all[0]!.what,
    took: middle(all, 'took'),
    drawn: middle(all, 'drawn'),
  }));
}

/** How long after each touch of each tool the screen answers, with a long record. */
export async function interacting(bench: Bench): Promise<Part> {
  const slugs = readdirSync('src/components/tools', { withFileTypes: true }).filter((one) => one.isDirectory());
  const tools: { slug: string; took: number[]; drawn: number[]; slowest: string }[] = [];
  for (const { name: slug } of slugs) {
    const all = (await steps(bench, slug)).sort((a, b) => a.took - b.took);
    const drawn = all.map((one) => one.drawn).sort((a, b) => a - b);
    tools.push({ slug, took: all.map(({ took }) => took), drawn, slowest: last(all)?.what ?? '' });
  }
  return {
    title: `From a touch to the next paint, ${ENTRIES} entries`,
    said: [
      `Processor slowed ${SLOWED}×, each tool on its own page, up to ${TOUCHED} of its controls from above: picks, words, folds, presses.`,
      `Each walk ${ROUNDS} times; a step counts by the median of its rounds.`,
      'From the press or key to the end of the next frame, which is up to 17 ms longer than the work. What takes longer to',
      'draw comes in a frame after that: “all drawn” is the end of the last frame in which parts of the page were new.',
    ],
    tables: [
      {
        head: ['ms', 'interactions', 'p50', 'p98', 'slowest', 'all drawn: p50', 'p98'],
        rows: tools.map(({ slug, took, drawn, slowest }) => [
          slug,
          `${took.length}`,
          median(took).toFixed(0),
          percentile(took, 98).toFixed(0),
          slowest,
          median(drawn).toFixed(0),
          percentile(drawn, 98).toFixed(0),
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
