import type { Page } from '@playwright/test';

/** Puts entries on the device, as if they had been written on an earlier day, before the page looks. */
export async function seed(page: Page, entries: readonly { id: string }[]) {
  await page.addInitScript((all) => {
    if (localStorage.getItem('foothold:setting:keep')) return;
    localStorage.setItem('foothold:setting:keep', 'device');
    for (const entry of all) localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry));
  }, entries);
}
