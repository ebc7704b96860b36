import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { seek, until, type Engine, type Named, type Tab } from './reader.ts';

/** A port that nobody listens on. */
const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

const find = (driver: WebDriver, what: Named) =>
  until(`${what.kind} “${what.name}”`, () =>
    driver.executeScript<WebElement | null>(`return (${seek})(arguments[0])`, what),
  );

function tabOf(driver: WebDriver): Tab {
  const run: Tab['run'] = async (work, ...given) => {
    const { got, threw } = await driver.executeAsyncScript<{ got: never; threw?: string }>(
      `const given = Array.from(arguments), done = given.pop();
       Promise.resolve().then(() => (${work})(...given)).then((got) => done({ got }), (error) => done({ threw: String(error) }));`,
      ...given,
    );
    if (threw) throw new Error(threw);
    return got;
  };
  /** The driver does not wait for a page, so that one can look at a page that is being left. */
  const loaded = async (go: () => Promise<void>) => {
    await driver.executeScript('window.isBefore = true');
    await go();
    await until('the page', () =>
      driver.executeScript<boolean>('return !window.isBefore && document.readyState === "complete"'),
    );
  };
  return {
    open: (address) => loaded(() => driver.get(address)),
    reload: () => loaded(() => driver.navigate().refresh()),
    run,
    press: async (what) => (await find(driver, what)).click(),
    type: async (what, words) => (await find(driver, what)).sendKeys(words),
    async shift(times) {
      const keys = driver.actions();
      for (let n = 0; n < times; n++) keys.keyDown(Key.SHIFT).keyUp(Key.SHIFT);
      await keys.perform();
    },
    choose: async (what, file) => (await find(driver, what)).sendKeys(file),
    close: () => driver.get('about:blank'),
  };
}

/** WebKitGTK’s small browser, on a screen that is not there. What is not on this machine is asked of the given proxy. */
export async function startWebKit(binary: string, proxy: number): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const port = await freePort();
  // A screen number of its own: two that look for a free one at once find the same.
  const driving = spawn('xvfb-run', ['-a', '-n', `${port - 30_000}`, 'WebKitWebDriver', `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, HOME: home, GTK_A11Y: 'none', NO_AT_BRIDGE: '1' },
  });
  const stop = () => {
    // The driver, its screen and its browser: all that it started.
    if (driving.pid) process.kill(-driving.pid);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await until('the driver of WebKitGTK', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities({
        browserName: 'MiniBrowser',
        pageLoadStrategy: 'none',
        'webkitgtk:browserOptions': {
          binary,
          args: [
            '--automation',
            `--proxy=http://127.0.0.1:${proxy}`,
            '--ignore-host=localhost',
            '--ignore-host=127.0.0.1',
          ],
        },
      })
      .build();
    return {
      downloads: home,
      tab: async () => tabOf(driver),
      async close() {
        await driver.quit();
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}
