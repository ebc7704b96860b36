import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { LANGUAGES } from '../../src/languages.ts';
import { sum } from './samples.ts';
import type { Part } from './report.ts';

/** How often the memory is looked at, in milliseconds. */
const EVERY = 50;

/** A process and all it started. Empty where there is no /proc. */
function family(pid: number): number[] {
  try {
    const own = readdirSync(`/proc/${pid}/task`);
    const children = own.flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...children.flatMap(family)];
  } catch {
    return [];
  }
}

/** Memory a process holds at this moment, in bytes. */
function resident(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

export interface Built {
  pages: number;
  seconds: number;
  /** Bytes of all processes together, at their most. */
  peak: number;
}

/** What builds the site in each of its languages, one after the other; and in English alone, with the same room. */
const EACH_LANGUAGE = ['scripts/build.ts'];
export const ENGLISH_ALONE = ['--max-semi-space-size=64', 'node_modules/astro/bin/astro.mjs', 'build'];

/** Builds the project at `root` into a folder, and tells how long it took and how much memory it held at once. */
export async function timed(
  dir: string,
  root = '.',
  environment: Record<string, string> = {},
  script = EACH_LANGUAGE,
): Promise<Built> {
  rmSync(dir, { recursive: true, force: true });
  const start = performance.now();
  const child = spawn(process.execPath, [...script, '--outDir', dir], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)));
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, sum(family(child.pid ?? 0).map(resident)))), EVERY);
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  clearInterval(watch);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`The site does not build:\n${said.join('')}`);
  return { pages: globSync(`${dir}/**/*.html`).length, seconds, peak };
}

/** One build of this project into a folder, in each language. */
export async function build(dir: string): Promise<Part> {
  const { pages, seconds, peak } = await timed(dir);
  return {
    title: 'Build',
    said: [
      `\`npm run build\`, n = 1: ${Object.keys(LANGUAGES).length} builds, one for each language, one after the other. Memory: all`,
      `processes together, looked at every ${EVERY} ms. The budget (15 s) is for 300 articles in English: \`npm run bench:scale\`.`,
    ],
    tables: [
      {
        head: ['pages', 'seconds', 'ms per page', 'peak MB'],
        rows: [[String(pages), seconds.toFixed(1), ((seconds * 1000) / pages).toFixed(0), (peak / 1e6).toFixed(0)]],
      },
    ],
  };
}
