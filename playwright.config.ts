import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/find-browser.ts';

const PORT = Number(process.env.PORT ?? 4329);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  // Tests wait more than they work: three of them keep two processors busy.
  workers: 3,
  // A machine may be twice as slow as another, or as itself on another day.
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  expect: { timeout: 10_000, toMatchAriaSnapshot: { pathTemplate: 'tests/e2e/tools/read/{arg}{ext}' } },
  use: {
    baseURL: `http://localhost:${PORT}`,
    // Tests stand in for the network of pages; those of the worker allow it.
    serviceWorkers: 'block',
    viewport: { width: 360, height: 740 },
    launchOptions: findBrowser(),
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npm run preview -- --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
