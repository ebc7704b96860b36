import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type LaunchOptions, type Page } from 'puppeteer-core';
import { seek, until, type Engine, type Named, type Tab } from './reader.ts';

const find = (page: Page, what: Named) =>
  until(`${what.kind} “${what.name}”`, async () => (await page.evaluateHandle(seek, what)).asElement()) as Promise<
    ElementHandle<HTMLInputElement>
  >;

function tabOf(page: Page): Tab {
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    run: (work, ...given) => page.evaluate(work as (...all: unknown[]) => unknown, ...given) as never,
    press: async (what) => (await find(page, what)).click(),
    async type(what, words) {
      await (await find(page, what)).click();
      await page.keyboard.type(words);
    },
    async shift(times) {
      for (let n = 0; n < times; n++) await page.keyboard.press('Shift');
    },
    choose: async (what, file) => (await find(page, what)).uploadFile(file),
    close: () => page.close(),
  };
}

/** Chromium or Firefox, without a window. What is not on this machine is asked of the given proxy. */
export async function startPuppet(
  browser: 'chrome' | 'firefox',
  executablePath: string,
  proxy: number,
  args: string[] = [],
): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'downloads-'));
  const how: LaunchOptions =
    browser === 'chrome'
      ? { args: [...args, `--proxy-server=http://127.0.0.1:${proxy}`] }
      : {
          extraPrefsFirefox: {
            'browser.download.dir': downloads,
            'browser.download.folderList': 2,
            'network.proxy.type': 1,
            'network.proxy.failover_direct': false,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy,
          },
        };
  const started = await puppeteer.launch({
    browser,
    executablePath,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    ...how,
  });
  return {
    downloads,
    tab: async () => tabOf(await started.newPage()),
    async close() {
      await started.close();
      rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
