import type { Locator, Page } from '@playwright/test';
import { expect, tool } from './fixtures';
import { logOnDevice, logWin } from './notes';

/** A word that stands nowhere in the site. */
export const CANARY = 'zeisig';
export const PASSPHRASE = 'seven quiet blue herons';

/** Making a key takes most of a second by design, and longer on a busy machine. */
export const SLOW = { timeout: 15_000 };

export const panel = (page: Page) => page.locator('section', { hasText: 'A passphrase for a shared device' });
export const LOCKED = 'Your notes are locked';

/** Sets a passphrase as a reader does, on the page of the record. */
export async function setPassphrase(page: Page) {
  await page.goto('/practice/record/');
  const lock = panel(page);
  await lock.getByText('Set a passphrase').click();
  await lock.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await lock.getByRole('button', { name: 'Go on' }).click();
  const again = lock.getByRole('button', { name: 'Lock my notes with it' });
  await expect(again).toBeVisible(SLOW);
  await lock.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
  await again.click();
  await expect(page.getByText('The passphrase is set.')).toBeVisible(SLOW);
  await expect(page.getByText('keeps a readable state of before')).toBeVisible();
}

/** Opens the notes where they are locked: on a page, or in a tool. */
export async function unlock(box: Page | Locator, passphrase = PASSPHRASE) {
  await box.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await box.getByRole('button', { name: 'Open my notes' }).click();
}

/** Notes on the device under a passphrase, and a page of the log that has not opened them. */
export async function aLockedLog(page: Page, words = `${CANARY} saved`) {
  await logOnDevice(page);
  await logWin(page, words);
  await setPassphrase(page);
  await page.goto('/tools/win-log/');
  await expect(page.getByText(LOCKED)).toBeVisible();
}

export async function anOpenLog(page: Page, words?: string) {
  await aLockedLog(page, words);
  await unlock(page);
  const log = await tool(page, 'win-log');
  await expect(log.locator('.entries').getByText(words ?? `${CANARY} saved`)).toBeVisible(SLOW);
  return log;
}
