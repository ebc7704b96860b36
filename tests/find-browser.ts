import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const isRoot = process.getuid?.() === 0;

/** How to start Chromium: the one named in CHROMIUM_PATH, an installed one, or Playwright’s own. */
export function findBrowser(): { executablePath?: string; args: string[] } {
  const found = [process.env.CHROMIUM_PATH, ...INSTALLED, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  // A sandbox cannot be made by root; the pages under test are our own.
  return { ...(found && { executablePath: found }), args: isRoot ? ['--no-sandbox'] : [] };
}

const run = (command: string, args: string[]) => execFileSync(command, args, { stdio: 'inherit' });

const WAYS: [string, () => void][] = [
  ['Playwright’s own', () => run('npx', ['playwright', 'install', 'chromium'])],
  [
    'Debian’s',
    () => {
      if (!isRoot) throw new Error('Only root can install packages');
      run('apt-get', ['update', '-qq']);
      run('apt-get', ['install', '-y', '-qq', 'chromium']);
    },
  ],
];

/** Makes sure there is a Chromium to test in; installs one where there is none. */
export function ensureBrowser() {
  for (const [whose, install] of WAYS) {
    if (findBrowser().executablePath) return;
    console.log(`No Chromium found: installing ${whose} …`);
    try {
      install();
    } catch {
      console.log(`Installing ${whose} did not work.`);
    }
  }
  if (!findBrowser().executablePath) {
    throw new Error('The browser tests need Chromium. Install it, or set CHROMIUM_PATH to where it is.');
  }
}
