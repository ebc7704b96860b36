// Takes the pictures the README shows, from the built site, into docs/screenshots.
// usage: npm run build && npm run screenshots
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../tests/find-browser.ts';
import { aValue, aWin, anAction } from '../tests/factories.ts';
import { serveSite } from './site-server.ts';

const OUT = 'docs/screenshots';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 860 };

const FILLED = [
  aValue({ label: 'Calm' }),
  anAction({ cue: 'the kettle boils', text: 'let my shoulders drop' }),
  aWin({ text: 'I opened the curtains', before: 'heavy', after: 'lighter', helped: 'the light' }),
  aWin({ id: 'win-2', text: 'Rested instead of the shop', how: 'rested' }),
];

const SHOTS = [
  { name: 'home-phone', path: '/', size: PHONE, colorScheme: 'light' },
  { name: 'home-desk', path: '/', size: DESK, colorScheme: 'light' },
  { name: 'article-phone', path: '/articles/values-in-small-steps/', size: PHONE, colorScheme: 'light' },
  { name: 'tool-phone', path: '/tools/tiny-action/', size: PHONE, colorScheme: 'dark' },
  { name: 'practice-phone', path: '/practice/', size: PHONE, colorScheme: 'light', filled: true },
] as const;

async function fill(page: Page) {
  await page.addInitScript((entries) => {
    localStorage.setItem('foothold:setting:keep', 'device');
    for (const entry of entries) localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry));
  }, FILLED);
}

mkdirSync(OUT, { recursive: true });
const server = await serveSite('dist');
const browser = await chromium.launch(findBrowser());
for (const { name, path, size, colorScheme, ...more } of SHOTS) {
  const page = await browser.newPage({ viewport: size, colorScheme, deviceScaleFactor: 1.5 });
  if ('filled' in more) await fill(page);
  await page.goto(server.origin + path);
  await page.reload({ waitUntil: 'networkidle' });
  await page.screenshot({ path: `${OUT}/${name}.png` });
  await page.close();
  console.log(`${OUT}/${name}.png`);
}
await browser.close();
await server.close();
