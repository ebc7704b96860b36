// Everything `npm test` does, in order. The last line is the sum of unit and browser tests: “N passed, N failed”.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './find-browser.ts';

const RESULTS = 'test-results';
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

const STEPS: [string, string][] = [
  ['types', 'astro check --minimumSeverity warning'],
  ['types of the core, without a browser', 'tsc -p src/core'],
  ['types of the worker', 'tsc -p src/worker'],
  ['lint', 'eslint .'],
  ['format', 'prettier --check .'],
  ['unit tests', `vitest run --reporter=default --reporter=json --outputFile.json=${RESULTS}/unit.json`],
  ['build and content checks, in each language', 'node scripts/build.ts'],
  ['browser tests', 'playwright test'],
  ['every engine on this machine', 'playwright test -c tests/engines'],
];

function passes([name, command]: [string, string]): boolean {
  console.log(`\n── ${name}`);
  if (command.startsWith('playwright')) ensureBrowser();
  const [program = '', ...rest] = command.split(' ');
  const run =
    program === 'node'
      ? spawnSync(process.execPath, rest, { stdio: 'inherit', env })
      : spawnSync('npx', [program, ...rest], { stdio: 'inherit', env });
  return run.status === 0;
}

interface Sum {
  passed: number;
  failed: number;
}

/** Sums of a report; nothing when the tests did not run. */
function sumOf(file: string, read: (report: never) => Sum): Sum {
  const path = `${RESULTS}/${file}`;
  return existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8')) as never) : { passed: 0, failed: 0 };
}

rmSync(RESULTS, { recursive: true, force: true });
const failedSteps = STEPS.filter((step) => !passes(step)).map(([name]) => name);

const unit = sumOf('unit.json', (report: { numPassedTests: number; numFailedTests: number }) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
}));
const inBrowsers = ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});
const sums = [unit, sumOf('e2e.json', inBrowsers), sumOf('engines.json', inBrowsers)];
const all = (which: keyof Sum) => sums.reduce((sum, one) => sum + one[which], 0);

if (failedSteps.length) {
  console.log(`\nNot in order: ${failedSteps.join(', ')}.`);
  process.exitCode = 1;
}
console.log(`\n${all('passed')} passed, ${all('failed')} failed`);
