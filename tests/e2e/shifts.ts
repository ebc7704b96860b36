import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shifts: number[];
  }
}

/** From now on each page notes how far what is on the screen moves by itself. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) =>
      window.shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)),
    ).observe({ type: 'layout-shift', buffered: true });
  });

/** The shifts since the page opened, once it had time to settle. */
export async function shifts(page: Page): Promise<number[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => window.shifts);
}
