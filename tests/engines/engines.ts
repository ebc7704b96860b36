import { existsSync, globSync } from 'node:fs';
import { findBrowser } from '../find-browser.ts';
import { startPuppet } from './puppet.ts';
import type { Engine } from './reader.ts';
import { startWebKit } from './webkit.ts';

/** An engine on this machine, or what to install to have it. */
interface Known {
  name: string;
  path: string | undefined;
  lacks: string;
  start(path: string, proxy: number): Promise<Engine>;
}

const first = (...paths: (string | undefined)[]) => paths.find((path) => path && existsSync(path));

const hasWebKit = ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'].every((path) => existsSync(path));

/** The three engines of today’s browsers. */
export const ENGINES: readonly Known[] = [
  {
    name: 'Chromium',
    path: findBrowser().executablePath,
    lacks: 'Chromium or Chrome, or CHROMIUM_PATH',
    start: (path, proxy) => startPuppet('chrome', path, proxy, findBrowser().args),
  },
  {
    name: 'Firefox',
    path: first(
      process.env.FIREFOX_PATH,
      // Not `/usr/bin/firefox`: where that is a snap, it may not see a profile of ours.
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ),
    lacks: 'Firefox (Debian: firefox-esr), or FIREFOX_PATH',
    start: (path, proxy) => startPuppet('firefox', path, proxy),
  },
  {
    name: 'WebKitGTK',
    path: hasWebKit ? globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0] : undefined,
    lacks: 'WebKitGTK and a screen to run it on (Debian: webkit2gtk-driver, xvfb)',
    start: startWebKit,
  },
];

/** Says which engines are missing, before the tests in those that are there. */
export default function sayMissing() {
  for (const { name, path, lacks } of ENGINES) if (!path) console.log(`Not tested in ${name}. It needs ${lacks}.`);
}
