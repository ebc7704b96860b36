import { anAction, aWin } from '../factories';
import { expect, kept, keptEntries, test, tool } from './fixtures';
import { logOnDevice, logWin } from './notes';
import { seed } from './seeds';

/** Makes every write of an entry fail from now on, as a full storage does. */
const fill = () => {
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key: string, value: string) {
    if (key.startsWith('foothold:entry:')) throw new DOMException('full', 'QuotaExceededError');
    setItem.call(this, key, value);
  };
};

const HOSTILE = '<img src=x onerror="document.title=1"><script>document.title=2</script> "quoted" \u202Eabc 🌱';

test('markup in any field is shown as text', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const title = await page.title();
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill(HOSTILE);
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText('<img src=x onerror=').first()).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByText('<img src=x onerror=').first()).toBeVisible();
  expect(await page.locator('main img').count()).toBe(0);
  await page.goto('/tools/win-log/');
  expect(await page.title()).toBe(title);
});

test('a very long text is kept whole and does not break the page', async ({ page }) => {
  const long = 'w'.repeat(100_000);
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill(long);
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  expect((await keptEntries(page))[0]?.text).toBe(long);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('storage that is blocked says so before words are lost', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await expect(log.getByText('This browser is set not to keep anything.')).toBeVisible();
  await log.getByLabel('One small thing you did').fill('still possible');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByText('still possible').first()).toBeVisible();
});

test('storage that is full keeps the words in the field and hands them out', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('foothold:setting:keep', 'device');
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith('foothold:entry:')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
  });
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('do not lose me');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByRole('alert')).toContainText('There is no more room');
  await expect(log.getByLabel('One small thing you did')).toHaveValue('do not lose me');
  const downloading = page.waitForEvent('download');
  await log.getByRole('button', { name: 'Put them in a file' }).click();
  expect((await downloading).suggestedFilename()).toBe('notes.txt');
});

test('what is said of one note does not stand beside another that could not be kept', async ({ page }) => {
  await logOnDevice(page);
  const log = await tool(page, 'win-log');
  await logWin(page, 'this one is kept');
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await log.getByLabel('One small thing you did').fill('this one is not');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(log.getByRole('alert')).toContainText('There is no more room');
  await expect(log.getByText('Saved on this device.')).toHaveCount(0);
  await expect(log.getByText('Noted. You did that.')).toHaveCount(0);
});

test('what cannot be read is kept, shown and left alone', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    localStorage.setItem('foothold:setting:keep', 'device');
    localStorage.setItem('foothold:entry:broken', '{"id":"broken","kind":"win","te');
  });
  await page.goto('/practice/record/');
  await expect(page.getByText('1 entry could not be read. We have kept it safe')).toBeVisible();
  expect(await kept(page)).toMatchObject({ 'foothold:aside:broken': '{"id":"broken","kind":"win","te' });
});

for (const [name, contents] of [
  ['empty', ''],
  ['not a copy', '%PDF-1.4 nothing of ours'],
  ['cut off', '<script id="record">{"format":"foothold-record","entries":[{'],
] as const) {
  test(`a file that is ${name} changes nothing and says so`, async ({ page }) => {
    await seed(page, [aWin({ id: 'a' }), aWin({ id: 'b' })]);
    await page.goto('/practice/record/');
    const before = await kept(page);
    expect(await keptEntries(page)).toHaveLength(2);
    await page
      .getByLabel('The file')
      .setInputFiles({ name: 'x.html', mimeType: 'text/html', buffer: Buffer.from(contents) });
    await expect(page.getByText('does not look like a copy from here. Nothing was changed.')).toBeVisible();
    expect(await kept(page)).toEqual(before);
  });
}

test('a second tab sees what the first one wrote', async ({ page, context }) => {
  await page.goto('/tools/win-log/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  const other = await context.newPage();
  await other.goto('/practice/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('written next door');
  await log.getByRole('button', { name: 'Log it' }).click();
  await expect(other.getByText('written next door')).toBeVisible();
});

test('a filled record shows no false state while the page wakes up', async ({ page }) => {
  await page.goto('/articles/values-in-small-steps/');
  const picker = await tool(page, 'value-picker');
  await picker.getByLabel('Calm', { exact: true }).check();
  await picker.getByRole('button', { name: 'Keep these' }).click();
  await picker.getByRole('button', { name: 'On this device' }).click();
  await picker.getByRole('radio', { name: 'Calm' }).check();
  const html = await (await page.request.get('/articles/values-in-small-steps/')).text();
  expect(html, 'the built page knows nothing of the reader').not.toContain('Saved on this device');
  await page.reload();
  const again = await tool(page, 'value-picker');
  await expect(again.getByRole('radio', { name: 'Calm' })).toBeChecked();
  await expect(again.getByText('Today: Calm.')).toBeVisible();
  await expect(again.getByRole('checkbox')).toHaveCount(0);
});

test('a delete that is refused says so, and the note stays', async ({ page }) => {
  await page.goto('/tools/win-log/');
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('still here');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: 'On this device' }).click();
  await expect(log.getByText('Saved on this device.')).toBeVisible();
  await page.evaluate(fill);
  await log.getByRole('button', { name: /^Delete/ }).click();
  await expect(log.getByRole('alert')).toContainText('There is no more room');
  await expect(log.getByText('Deleted.')).toHaveCount(0);
  await expect(log.locator('.entries').getByText('still here', { exact: true })).toBeVisible();
});

test('an edit that was left half way is there again', async ({ page }) => {
  await page.goto('/tools/win-log/');
  await page.evaluate(() => localStorage.setItem('foothold:setting:keep', 'device'));
  await page.reload();
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill('first wording');
  await log.getByRole('button', { name: 'Log it' }).click();
  await log.getByRole('button', { name: /^Change/ }).click();
  await log.locator('.entries').getByLabel('What you did').fill('half rewritten');
  await page.reload();
  const again = await tool(page, 'win-log');
  await expect(again.locator('.entries').getByLabel('What you did')).toHaveValue('half rewritten');
});

test('a copy with only what cannot be read is taken in as it is', async ({ page }) => {
  await page.goto('/practice/record/');
  const copy = { format: 'foothold-record', version: 1, exportedAt: '', entries: [{ id: 'x', kind: 'win' }] };
  const buffer = Buffer.from(JSON.stringify(copy));
  await page.getByLabel('The file').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('1 cannot be read.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByText('1 entry could not be read. We have kept it safe')).toBeVisible();
});

test('one’s own notes are found by a word, and all are there again when it goes', async ({ page }) => {
  const texts = ['Opened the Café door', ...Array.from({ length: 11 }, (_, n) => `small thing ${n}`)];
  await page.goto('/about/');
  await page.evaluate(
    (entries) => {
      localStorage.setItem('foothold:setting:keep', 'device');
      for (const entry of entries) localStorage.setItem(`foothold:entry:${entry.id}`, JSON.stringify(entry));
    },
    texts.map((text, n) => aWin({ id: `win-${n}`, text })),
  );
  await page.goto('/practice/');
  await expect(page.locator('main .entry-text')).toHaveCount(12);
  const finder = page.getByLabel('Find in your notes');
  await finder.focus();
  await page.keyboard.type('cafe');
  await expect(page.locator('main .entry-text')).toHaveText(['Opened the Café door']);
  await expect(page.getByText('1 note has these words.')).toBeVisible();
  await finder.fill('nothing like it');
  await expect(page.getByText('No note has these words.')).toBeVisible();
  await expect(page.locator('main .entry-text')).toHaveCount(0);
  await finder.fill('');
  await expect(page.locator('main .entry-text')).toHaveCount(12);
});

/** A copy as this site writes it, to bring back. */
const aCopy = (...entries: object[]) => ({
  name: 'notes.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'foothold-record', version: 1, exportedAt: '', entries })),
});

test('a bad row of a copy is told before anything changes, and what there is no room for changes nothing', async ({
  page,
}) => {
  await seed(page, [aWin({ id: 'here', text: 'here before' })]);
  await page.goto('/practice/record/');
  const before = await kept(page);
  const good = [1, 2, 3].map((n) => aWin({ id: `new-${n}`, text: `new ${n}` }));
  await page.getByLabel('The file').setInputFiles(aCopy(...good, { id: 'x', kind: 'win' }));
  await expect(page.getByText('3 new, 1 cannot be read.')).toBeVisible();
  expect(await kept(page)).toEqual(before);
  await page.evaluate(fill);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(
    page.getByText(/There is not enough room in this browser: .* about \d+ KB. Nothing was changed./),
  ).toBeVisible();
  expect(await kept(page)).toEqual(before);
  await expect(page.getByText('could not be read. We have kept it safe')).toHaveCount(0);
});

test('markup in any field of a copy is shown as text, wherever it stands', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00');
  await page.goto('/practice/record/');
  const entries = [
    aWin({ id: 'w', text: HOSTILE, helped: HOSTILE, hindered: HOSTILE, nextTime: HOSTILE }),
    anAction({ id: 'p', text: HOSTILE, cue: HOSTILE, place: HOSTILE, smaller: HOSTILE, ifHard: HOSTILE }),
  ];
  await page.getByLabel('The file').setInputFiles(aCopy(...entries));
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await page.getByRole('button', { name: 'On this device' }).click();
  for (const path of [
    '/practice/',
    '/practice/review/',
    '/tools/tiny-action/',
    '/tools/what-helps/',
    '/tools/win-log/',
  ]) {
    await page.goto(path);
    await expect(page.getByText('<img src=x onerror=').first()).toBeAttached();
    expect(await page.locator('main img').count(), path).toBe(0);
    expect(await page.title(), path).not.toMatch(/^[12]$/);
  }
});

test('an undo that is refused stays, to try again and to take the words along', async ({ page }) => {
  await seed(page, [anAction({ id: 'p', text: 'water the plant', cue: 'the kettle boils' })]);
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await box.getByRole('button', { name: /^Delete/ }).click();
  await expect(box.getByText('Deleted.')).toBeVisible();
  await page.evaluate(fill);
  await box.getByRole('button', { name: 'Undo' }).click();
  await expect(box.getByText('There is no more room')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Put them in a file' }).click();
  const file = await (await downloading).createReadStream();
  expect((await file.toArray()).join('')).toContain('When the kettle boils, I will water the plant');
  await expect(box.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('another moment for a plan that cannot be kept stays in its line, and survives a reload', async ({ page }) => {
  await seed(page, [anAction({ id: 'p', text: 'water the plant', cue: 'the kettle boils' })]);
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await box.getByRole('button', { name: 'Another time' }).click();
  const moment = box.getByLabel('When, from now on');
  await moment.fill('I wash my hands');
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('I wash my hands');
  await page.reload();
  await expect(moment).toHaveValue('I wash my hands');
  await page.evaluate(fill);
  await box.getByRole('button', { name: 'Move it' }).click();
  await expect(box.getByRole('alert')).toContainText('There is no more room');
  await expect(moment).toHaveValue('I wash my hands');
  const downloading = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Put them in a file' }).click();
  const file = await (await downloading).createReadStream();
  expect((await file.toArray()).join('')).toContain('I wash my hands');
});
