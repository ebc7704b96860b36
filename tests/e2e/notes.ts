import type { Page } from '@playwright/test';
import type { Entry } from '../../src/core/record/entry';
import { dayOf, instant } from '../../src/core/time';
import { expect, tool } from './fixtures';

/** The log on its own page, with the place to keep things chosen. */
export async function logOnDevice(page: Page) {
  await page.goto('/tools/win-log/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  return tool(page, 'win-log');
}

/** Logs one small thing with the real form and waits until it is said to be saved. */
export async function logWin(page: Page, words: string) {
  const log = await tool(page, 'win-log');
  const line = log.locator('form').first().getByLabel('One small thing you did');
  await line.fill(words);
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(line).toHaveValue('');
  await expect(
    log
      .locator('form')
      .first()
      .getByText(/^Saved /),
  ).toBeVisible();
}

/** A plan with a smaller version, kept on the device. */
export async function planOnDevice(page: Page) {
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await box.getByLabel('I will', { exact: true }).fill('walk to the corner');
  await box.getByRole('textbox', { name: 'When' }).fill('I put my cup down');
  await box.getByText('A smaller version').click();
  await box.getByLabel('Smaller still').fill('put my shoes on');
  await box.getByRole('button', { name: 'Keep this plan' }).click();
  await box.getByRole('button', { name: 'On this device' }).click();
  await expect(box.getByText('Saved on this device.')).toBeVisible();
}

/** What stands on the page of the story, as a reader reads it, the latest first. */
export const told = (page: Page) => page.locator('.story-day .entry-text');

/** The second copy: the texts in IndexedDB. Nothing when the database is not there; asking does not make it. */
export const secondCopy = (page: Page) =>
  page.evaluate(async () => {
    const there = await indexedDB.databases();
    if (!there.some(({ name }) => name === 'foothold')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('foothold');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('not opened'));
    });
    const texts = await new Promise<unknown[]>((resolve, reject) => {
      const asked = db.transaction('entries').objectStore('entries').getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('not read'));
    });
    db.close();
    return texts.map(String);
  });

/** Everything this browser holds for this site, as far as a page can read it. */
export const held = (page: Page) =>
  page.evaluate(async () => {
    const answer = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error ?? new Error('not answered'));
      });
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name!));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store);
        found.push([name, await answer(rows.getAllKeys()), await answer(rows.getAll())]);
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) found.push(request.url, await (await cache.match(request))?.text());
    }
    return JSON.stringify(found);
  });

/** Everything that stands in a page: its text, hidden or not, and what is in its fields. */
export async function onScreen(page: Page): Promise<string> {
  const values = await page.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  return [await page.content(), ...values].join('\n');
}

/** Puts entries on the device, as an earlier visit would have left them, once. */
export const fillRecord = (page: Page, entries: readonly Entry[]) =>
  page.addInitScript((all) => {
    if (localStorage.getItem('foothold:setting:keep')) return;
    localStorage.setItem('foothold:setting:keep', 'device');
    for (const entry of all) localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry));
  }, entries);

/** The times of an entry that was written some days ago, at noon. */
export function noteOn(daysAgo: number) {
  const noon = new Date();
  noon.setHours(12, 0, 0, 0);
  noon.setDate(noon.getDate() - daysAgo);
  const at = instant(noon);
  return { at, day: dayOf(noon), updatedAt: at };
}
