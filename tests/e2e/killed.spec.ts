import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { findBrowser } from '../find-browser';
import { expect, kept, test as base, tool } from './fixtures';
import { logOnDevice, logWin, told } from './notes';

/** A browser that can be killed, and started again by the same reader. */
interface Mortal {
  start(): Promise<Page>;
  /** Kills every process of the browser, as an empty battery does. */
  kill(): Promise<void>;
}

/** The processes of a browser. They are asked for beforehand, so that the kill itself takes no time. */
async function processesOf(context: BrowserContext): Promise<number[]> {
  const asked = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await asked.send('SystemInfo.getProcessInfo');
  await asked.detach();
  return processInfo.map(({ id }) => id);
}

function killAll(processes: readonly number[]) {
  for (const id of processes) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // Gone with its parent.
    }
  }
}

const test = base.extend<{ mortal: Mortal }>({
  mortal: async ({ baseURL, viewport }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'reader-'));
    let context: BrowserContext | undefined;
    let processes: number[] = [];
    await use({
      async start() {
        context = await chromium.launchPersistentContext(home, { ...findBrowser(), baseURL, viewport });
        const page = context.pages()[0] ?? (await context.newPage());
        await page.goto('/tools/win-log/');
        processes = await processesOf(context);
        return page;
      },
      async kill() {
        const gone = context?.waitForEvent('close');
        killAll(processes);
        await gone;
        context = undefined;
      },
    });
    await context?.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },
});

const saved = (page: Page) => page.getByText('Saved on this device.', { exact: true }).filter({ visible: true });

test('a win stands when the browser is killed the moment it is said to be saved', async ({ mortal }) => {
  let page = await mortal.start();
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('said to be saved');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await saved(page).waitFor();
  await mortal.kill();
  page = await mortal.start();
  await page.goto('/practice/');
  await expect(told(page)).toHaveText('said to be saved');
});

test('a second win right after the first stands when the browser is killed', async ({ mortal }) => {
  let page = await mortal.start();
  const log = await logOnDevice(page);
  await logWin(page, 'the first');
  await log.getByLabel('One small thing you did').fill('the second');
  await log.getByRole('button', { name: 'Log it' }).click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[data-tool="win-log"] [name="text"]')?.value === '',
  );
  await saved(page).first().waitFor();
  await mortal.kill();
  page = await mortal.start();
  await page.goto('/practice/');
  await expect(told(page)).toHaveText(['the second', 'the first']);
});

test('words that were not finished are there again when their page crashed', async ({ page, context }) => {
  const log = await logOnDevice(page);
  await log.getByLabel('One small thing you did').fill('half a sen');
  await expect.poll(() => kept(page)).toHaveProperty(['foothold:draft:win-log:/tools/win-log/']);
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = await context.newPage();
  await again.goto('/tools/win-log/');
  await expect((await tool(again, 'win-log')).getByLabel('One small thing you did')).toHaveValue('half a sen');
});

test('words that were not finished are there again when the browser was killed', async ({ mortal }) => {
  let page = await mortal.start();
  const log = await logOnDevice(page);
  await log.getByLabel('One small thing you did').fill('half a sen');
  await page.waitForTimeout(1000);
  await mortal.kill();
  page = await mortal.start();
  const line = (await tool(page, 'win-log')).getByLabel('One small thing you did');
  await expect(line).toHaveValue('half a sen', { timeout: 2000 });
});
