import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { anOpenLog, CANARY, LOCKED } from './locking';

/** All that stands in the memory of a page, after what is not needed was cleared. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => void parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('');
}

test('once the notes are locked, nothing of them is left in the memory of the page', async ({ page }) => {
  test.setTimeout(60_000);
  await anOpenLog(page);
  expect(await memoryOf(page), 'there was something to find').toContain(CANARY);
  await page.getByRole('button', { name: 'Lock them now' }).click();
  await expect(page.getByText(LOCKED)).toBeVisible();
  // What was under way when they locked comes to its end first.
  await page.waitForTimeout(6000);
  const left = await memoryOf(page);
  for (const word of [CANARY, 'herons']) expect(left.includes(word), word).toBe(false);
});
