import type { Page } from '@playwright/test';
import { asNewcomer, quiet, type Bench } from './browse.ts';
import type { Part } from './report.ts';
import { kilo } from './report.ts';
import { room, seed, yearOf } from './seed.ts';

/** Seconds a copy may take out, and in, by the number of entries. */
const BUDGETS = new Map([
  [100, 0.2],
  [1000, 0.5],
  [10_000, 3],
]);

interface Found {
  size: number;
  out: number;
  look: number;
  back: number;
  /** Bytes of script objects alive with the record open. */
  heap: number;
  /** Bytes of the file. */
  file: number;
}

/** Milliseconds that something takes. */
async function taking(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Saves a copy, and hands over the file. */
const saved = (bench: Bench, size: number) =>
  asNewcomer(bench, async (page) => {
    await seed(page, yearOf(size, new Date()));
    await page.goto('/practice/record/');
    await quiet(page, bench.site);
    const heap = await heapOf(page);
    const button = page.getByRole('button', { name: 'Save a copy', exact: true });
    const coming = page.waitForEvent('download');
    const out = await taking(async () => {
      await button.click();
      await coming;
    });
    const stream = await (await coming).createReadStream();
    const file = Buffer.concat(await stream.toArray());
    return { heap, out, file };
  });

/** Brings a copy back into an empty browser. */
const brought = (bench: Bench, file: Buffer) =>
  asNewcomer(bench, async (page) => {
    await page.goto('/practice/record/');
    await quiet(page, bench.site);
    const upload = { name: 'notes.html', mimeType: 'text/html', buffer: file };
    const bring = page.getByRole('button', { name: 'Bring them back' });
    const look = await taking(async () => {
      await page.locator('input[name="copy"]').setInputFiles(upload);
      await bring.waitFor();
    });
    const back = await taking(async () => {
      await bring.click();
      await page.getByText(/notes are back/).waitFor();
    });
    return { look, back };
  });

/** How long a copy takes out and in, and what the record weighs. */
export async function copying(bench: Bench): Promise<Part> {
  const found: Found[] = [];
  for (const size of BUDGETS.keys()) {
    const { heap, out, file } = await saved(bench, size);
    found.push({ size, heap, out, file: file.length, ...(await brought(bench, file)) });
  }
  return {
    title: 'A copy out and in, and what a record weighs',
    said: ['Nothing slowed, n = 1. “Out”: press to download. “Look”: file chosen to preview. “Back”: press to done.'],
    tables: [
      {
        head: ['', 'out ms', 'look ms', 'back ms', 'file KB', 'kept units', 'heap KB'],
        rows: found.map(({ size, out, look, back, heap, file }) => [
          `${size} entries`,
          ...[out, look, back].map((time) => time.toFixed(0)),
          kilo(file),
          String(room(yearOf(size, new Date()))),
          kilo(heap),
        ]),
      },
    ],
    checks: found.flatMap(({ size, out, look, back }) => [
      { what: `${size} entries: out`, value: out, budget: BUDGETS.get(size)! * 1000, unit: 'ms' as const },
      { what: `${size} entries: back`, value: look + back, budget: BUDGETS.get(size)! * 1000, unit: 'ms' as const },
    ]),
  };
}
