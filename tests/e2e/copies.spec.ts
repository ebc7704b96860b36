import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Page } from '@playwright/test';
import { aWin } from '../factories';
import { expect, keptEntries, test, tool } from './fixtures';
import { seed } from './seeds';

const PASSPHRASE = 'river lamp öak';
const HOSTILE = '<b>bold</b> & </script><img src="https://elsewhere.example/x.png">';
/** Making a key takes seconds by design, and many of them on a busy machine. */
const KEY_MADE = { timeout: 60_000 };
const FIXTURE = 'tests/fixtures/copy-v1';

/** The page of the record, with two notes kept on the device. */
async function open(page: Page) {
  await page.goto('/about/');
  const entries = [aWin({ id: 'a', text: 'I opened the curtains' }), aWin({ id: 'b', text: '=1+1, "so"' })];
  await page.evaluate((kept) => {
    localStorage.setItem('foothold:setting:keep', 'device');
    for (const entry of kept) localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry));
  }, entries);
  await page.goto('/practice/record/');
  await expect(page.getByText('2 notes are kept on this device')).toBeVisible();
}

async function downloaded(page: Page, name: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return downloading;
}

/** The form that locks a copy. */
const locks = (page: Page) =>
  page.locator('form').filter({ hasText: 'Without the passphrase nobody can open this file' });

async function fill(page: Page, passphrase: string, again = passphrase) {
  const details = page.getByText('Save it with a passphrase');
  if (!(await locks(page).isVisible())) await details.click();
  await locks(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await locks(page).getByLabel('The same passphrase again').fill(again);
}

const pick = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) =>
  page.getByLabel('The file').setInputFiles(file);
const pickText = (page: Page, text: string | Buffer) =>
  pick(page, { name: 'notes.html', mimeType: 'text/html', buffer: Buffer.from(text) });

/** The form that asks for the passphrase of a file to bring back. */
const asks = (page: Page) => page.locator('form').filter({ hasText: 'This file is locked.' });

async function unlock(page: Page, passphrase: string) {
  await asks(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await asks(page).getByRole('button', { name: 'Open it' }).click();
}

test('a table goes out for a spreadsheet, and is no copy', async ({ page }) => {
  await open(page);
  const table = await downloaded(page, 'A table for a spreadsheet');
  expect(table.suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.csv$/);
  const text = readFileSync(await table.path(), 'utf8');
  expect(text).toMatch(/^\ufeff"Day","Time","Kind","Text",/);
  expect(text).toContain('"I opened the curtains"');
  expect(text).toContain('"\'=1+1, ""so"""');
  await expect(page.getByText('Last copy made: never.')).toBeVisible();
});

test('a tool loads nothing of copies, tables or locks', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.text());
  });
  await page.goto('/tools/win-log/');
  await tool(page, 'win-log');
  const code = (await Promise.all(scripts)).join('\n');
  expect(code).toContain('foothold:');
  for (const words of ['foothold-record', 'Earlier wordings', 'age-encryption.org']) expect(code).not.toContain(words);
});

test('a locked copy is saved, everything erased, and brought back', async ({ page }) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await fill(page, PASSPHRASE);
  expect(
    asked.filter((url) => /age|csv|made-up/.test(url.split('/_astro/')[1] ?? '')),
    'fetched before it is needed',
  ).toEqual([]);
  const file = await downloaded(page, 'Save the locked copy');
  expect(file.suggestedFilename()).toMatch(/^notes-\d{4}-\d{2}-\d{2}\.age$/);
  await expect(page.getByText('Last copy made: today.')).toBeVisible();
  await expect(locks(page).getByLabel('The same passphrase again'), 'the passphrase is gone from the page').toHaveValue(
    '',
  );
  const path = await file.path();
  expect(readFileSync(path, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);

  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything here is erased')).toBeVisible();
  await page.reload();

  await pick(page, path);
  await unlock(page, 'river lamp oak');
  await expect(page.getByText('That passphrase did not open the file. Nothing was changed.')).toBeVisible(KEY_MADE);
  await unlock(page, PASSPHRASE);
  await expect(page.getByText('2 new.')).toBeVisible(KEY_MADE);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByText('2 notes are back.')).toBeVisible();
  await page.getByRole('button', { name: 'On this device' }).click();
  await expect(page.locator('#bring > [role="status"]').last(), 'the focus is on what is said').toBeFocused();
  await expect(page.getByText('Saved on this device.')).toBeVisible();
  expect(await keptEntries(page)).toHaveLength(2);
});

test('a passphrase that does not do yet says why, and nothing is made', async ({ page }) => {
  await open(page);
  await fill(page, '');
  const save = page.getByRole('button', { name: 'Save the locked copy' });
  await save.click();
  await expect(page.getByText('Nothing is typed yet.')).toBeVisible();
  await fill(page, 'short');
  await save.click();
  await expect(page.getByText('short enough to be guessed')).toBeVisible();
  await fill(page, 'long enough', 'long enouhg');
  await save.click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await locks(page).getByLabel('Show the passphrase').check();
  await expect(locks(page).getByLabel('Passphrase', { exact: true })).toHaveAttribute('type', 'text');
  await expect(page.getByText('Last copy made: never.')).toBeVisible();
});

test('eight words are made up, the same in both fields, and shown whole', async ({ page }) => {
  await open(page);
  await fill(page, '');
  await locks(page).getByRole('button', { name: 'Make up eight words for me' }).click();
  const words = page.getByText(/^([a-z]+ ){7}[a-z]+$/);
  await expect(words).toBeVisible();
  const made = (await words.textContent())!;
  await expect(locks(page).getByLabel('Passphrase', { exact: true })).toHaveValue(made);
  await expect(locks(page).getByLabel('The same passphrase again')).toHaveValue(made);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing while passphrases are asked for, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page);
    await fill(page, '');
    await locks(page).getByRole('button', { name: 'Make up eight words for me' }).click();
    await expect(page.getByText('Made up here and now')).toBeVisible();
    await pick(page, `${FIXTURE}.age`);
    await expect(asks(page).getByLabel('Passphrase', { exact: true })).toBeFocused();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('the page stays awake while a copy is locked, and the work can be stopped', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const ticks = { count: 0 };
    Object.assign(window, { ticks });
    setInterval(() => ticks.count++, 20);
  });
  await fill(page, PASSPHRASE);
  await page.getByRole('button', { name: 'Save the locked copy' }).click();
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  await expect(stop).toBeVisible();
  const before = await page.evaluate(() => (window as unknown as { ticks: { count: number } }).ticks.count);
  await page.waitForTimeout(300);
  const after = await page.evaluate(() => (window as unknown as { ticks: { count: number } }).ticks.count);
  expect(after - before).toBeGreaterThan(3);
  await stop.click();
  await expect(page.getByText('Stopped. No file was made.')).toBeVisible();
  await expect(page.getByText('Last copy made: never.')).toBeVisible();
});

test('a part that does not load says so, and nothing changes', async ({ page }) => {
  await page.route(/age\.worker/, (route) => route.abort());
  await open(page);
  await fill(page, PASSPHRASE);
  await page.getByRole('button', { name: 'Save the locked copy' }).click();
  await expect(page.getByText('The locked copy could not be made')).toBeVisible();
  await expect(locks(page).getByLabel('Passphrase', { exact: true })).toHaveValue(PASSPHRASE);
  await pick(page, `${FIXTURE}.age`);
  await unlock(page, 'river lamp oak');
  await expect(page.getByText('The file could not be opened: a part of this page')).toBeVisible();
  expect(await keptEntries(page)).toHaveLength(2);
});

test('a copy that the age command locked opens, from bytes and from a mail', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/practice/record/');
  for (const file of [`${FIXTURE}.age`, `${FIXTURE}.armored.age`]) {
    await pick(page, file);
    await unlock(page, 'river lamp oak');
    await expect(page.getByText('13 new, 1 cannot be read.')).toBeVisible(KEY_MADE);
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
  }
});

test('a locked file that cannot be opened says why', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/practice/record/');
  const damaged = readFileSync(`${FIXTURE}.age`);
  damaged[damaged.length - 40]! ^= 1;
  await pickText(page, damaged);
  await unlock(page, 'river lamp oak');
  await expect(page.getByText('This file is damaged. Nothing was changed.')).toBeVisible(KEY_MADE);
  await pickText(page, 'age-encryption.org/v1\n-> X25519 c2hhcmU\nYm9keQ\n--- bWFj\n');
  await expect(page.getByText('This file is locked with a key, not with a passphrase.')).toBeVisible();
  await expect(asks(page)).toHaveCount(0);
});

test('what was picked last is what is shown, however late the first one answers', async ({ page }) => {
  await page.goto('/practice/record/');
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function () {
      if (this.size < 100) await new Promise((wake) => setTimeout(wake, 500));
      return read.call(this);
    };
  });
  await pickText(page, '%PDF-1.7 nothing of ours');
  await pick(page, `${FIXTURE}.html`);
  await page.waitForTimeout(800);
  await expect(page.getByText('13 new, 1 cannot be read.')).toBeVisible();
  await expect(page.getByText('does not look like a copy')).toHaveCount(0);
});

test('a file that is gone or from a newer version says so, and UTF-16 is read', async ({ page }) => {
  await page.goto('/practice/record/');
  await pickText(page, '{"format":"foothold-record","version":2,"entries":[{"id":"x","deed":"sat in the sun"}]}');
  await expect(page.getByText('made by a newer version of this site')).toBeVisible();
  await page.getByText('What can be read of it').click();
  await expect(page.getByText('sat in the sun')).toBeVisible();
  await pickText(page, Buffer.from('\ufeff{"format":"foothold-record","version":1,"entries":[]}', 'utf16le'));
  await expect(page.getByText('No notes.')).toBeVisible();
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  });
  await pick(page, `${FIXTURE}.html`);
  await expect(page.getByText('It may have been moved or removed.')).toBeVisible();
});

test('a copy says what was deleted here since, and brings it back when asked', async ({ page }) => {
  await seed(page, [aWin({ id: 'a', text: 'opened the letter' }), aWin({ id: 'b', text: 'sat in the sun' })]);
  await page.goto('/practice/record/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const file = await (await downloading).path();
  await page.goto('/practice/');
  await page.getByRole('button', { name: /^Delete: sat in the sun/ }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await page.goto('/practice/record/');
  await page.getByLabel('The file').setInputFiles(file);
  await expect(page.getByText('1 note in it was deleted here since')).toBeVisible();
  await expect(page.getByText('sat in the sun')).toBeVisible();
  await expect(page.getByText('All of it is here already.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring back what I deleted, too' }).click();
  await expect(page.getByText('1 note is back.')).toBeVisible();
  await page.goto('/practice/');
  await expect(page.locator('.story-day').getByText('sat in the sun')).toBeVisible();
});

test('a saved copy opens by itself in a browser without a network, as a document to read', async ({
  page,
  context,
}) => {
  await seed(page, [aWin({ id: 'a', text: HOSTILE, helped: 'the cold air' })]);
  await page.goto('/practice/record/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const download = await downloading;
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sunday 22 November 2026' })).toBeVisible();
  await expect(page.getByText(HOSTILE)).toBeVisible();
  await expect(page.getByText('What helped: the cold air')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
});
