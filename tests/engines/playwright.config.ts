import { defineConfig } from '@playwright/test';
import { ENGINES } from './engines.ts';

/** The tests that run in each engine on this machine: `npm run test:engines`, on the site as it was last built. */
export default defineConfig<object, { engineName: string }>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  globalSetup: './engines.ts',
  reporter: [['list'], ['json', { outputFile: '../../test-results/engines.json' }]],
  projects: ENGINES.filter(({ path }) => path).map(({ name }) => ({ name, use: { engineName: name } })),
});
