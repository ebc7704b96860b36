import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test, tool } from './fixtures';
import { findBrowser } from '../find-browser';
import { held, logOnDevice, logWin, onScreen, told } from './notes';

// A reader’s browser keeps pages that were left, for the Back button; Playwright’s own switches turn that off.
test.use({ launchOptions: { ...findBrowser(), ignoreDefaultArgs: ['--disable-back-forward-cache'] } });

/** A word that stands nowhere in the site. Each field gets it with a mark of its own, to tell where a leak began. */
const CANARY = 'zeisig';

/** Everything that leaves a page, or stays behind it where others look, as texts with where they were seen. */
function overhear(context: BrowserContext): string[] {
  const heard: string[] = [];
  context.on('request', async (request) => {
    heard.push(`url ${request.url()}`, `body ${request.postData() ?? ''}`);
    heard.push(`headers ${JSON.stringify(await request.allHeaders().catch(() => request.headers()))}`);
  });
  context.on('console', (message) => heard.push(`console ${message.text()}`));
  context.on('page', (page) => hearPage(page, heard));
  for (const page of context.pages()) hearPage(page, heard);
  return heard;
}

function hearPage(page: Page, heard: string[]) {
  page.on('framenavigated', (frame) => heard.push(`address ${frame.url()}`));
  page.on('download', (download) => heard.push(`file ${download.suggestedFilename()}`));
  page.on('dialog', (dialog) => heard.push(`dialog ${dialog.message()}`));
}

/** What a page shows of itself outside its text. */
const outside = (page: Page) =>
  page.evaluate(() => [location.href, document.title, JSON.stringify(history.state), document.cookie, window.name]);

/** What would stand on paper. */
async function onPaper(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  const values = await page
    .locator('input:visible')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  await page.emulateMedia({ media: 'screen' });
  return [text, ...values].join('\n');
}

const nothingOutside = async (page: Page) => expect((await outside(page)).join('\n')).not.toContain(CANARY);

async function staysInside(page: Page) {
  await nothingOutside(page);
  expect(await onPaper(page)).not.toContain(CANARY);
}

/** Opens every fold, also those inside another. */
async function unfold(box: Locator) {
  const folds = box.locator('details:not([open]) > summary:visible');
  const openNext = async () => {
    const closed = await folds.count();
    if (closed) await folds.first().click();
    return closed;
  };
  await expect.poll(openNext, { intervals: [100] }).toBe(0);
}

/** Writes the canary into every line of a tool. */
async function fillLines(box: Locator, mark: string) {
  await unfold(box);
  await tellBrowserNothing(box);
  for (const line of await box.locator('input[type="text"]:visible').all())
    await line.fill(`${CANARY} ${mark} ${await line.getAttribute('name')}`);
  for (const number of await box.locator('input[type="number"]:visible').all()) await number.fill('7');
}

/** Each field says itself that the browser is not to remember it, nor to send it to a spelling service. */
async function tellBrowserNothing(box: Locator) {
  const fields = box.locator('input:not([type="file"]), textarea');
  const silent = await fields.evaluateAll((all) =>
    all
      .filter((one) => {
        const typed = one.matches('textarea, [type="text"], [type="search"], :not([type])');
        return one.getAttribute('autocomplete') !== 'off' || (typed && one.getAttribute('spellcheck') !== 'false');
      })
      .map((one) => one.outerHTML),
  );
  expect(silent).toEqual([]);
}

/** Saves what was filled in, and waits until its form is gone. */
async function save(box: Locator, name: string, mark: string) {
  const button = box.getByRole('button', { name, exact: true });
  await button.click();
  await expect(button).toHaveCount(0);
  await expect(box.getByText(mark).first()).toBeVisible();
}

/** Changes the first entry of a tool. */
async function change(box: Locator, mark: string) {
  await box
    .getByRole('button', { name: /^Change/ })
    .first()
    .click();
  await fillLines(box, mark);
  await save(box, 'Save the change', mark);
}

async function leaveUnfinished(page: Page, box: Locator, mark: string) {
  await fillLines(box, mark);
  await expect
    .poll(() => page.evaluate(() => Object.entries({ ...localStorage }).join('\n')), 'the draft is kept')
    .toMatch(new RegExp(`foothold:draft.*${mark}`));
  await staysInside(page);
}

async function useValuePicker(page: Page) {
  await page.goto('/tools/value-picker/');
  const box = await tool(page, 'value-picker');
  await fillLines(box, 'value');
  await box.getByRole('button', { name: 'Keep these' }).click();
  await box.getByRole('button', { name: 'On this device' }).click();
  await expect(box.getByText('Saved on this device.')).toBeVisible();
  await box.getByRole('radio', { name: CANARY }).check();
  await staysInside(page);
  await change(box, 'value changed');
  await box.getByRole('button', { name: /^Change/ }).click();
  await box.getByRole('button', { name: 'Pick another word' }).click();
  await leaveUnfinished(page, box, 'value unfinished');
}

async function useTinyAction(page: Page) {
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await fillLines(box, 'plan');
  await box.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(box.getByText('Saved on this device.')).toBeVisible();
  await change(box, 'plan changed');
  await box.getByLabel('At what time').fill('08:15');
  const downloading = page.waitForEvent('download');
  await box.getByRole('button', { name: 'Make the file' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8')).not.toContain(CANARY);
  await staysInside(page);
  await box.getByRole('button', { name: /^Change/ }).click();
  await box.getByRole('button', { name: 'Make another plan' }).click();
  await leaveUnfinished(page, box, 'plan unfinished');
}

async function useWinLog(page: Page) {
  await page.goto('/tools/win-log/');
  const box = await tool(page, 'win-log');
  await fillLines(box, 'win');
  await box.getByRole('button', { name: 'Log it' }).click();
  await expect(box.getByText('Saved on this device.')).toBeVisible();
  await fillLines(box, 'win detail');
  await save(box, 'Add this', 'win detail hindered');
  await change(box, 'win changed');
  await box.getByRole('button', { name: 'Add more' }).click();
  await fillLines(box, 'win more');
  await save(box, 'Add this', 'win more hindered');
  await box.getByRole('button', { name: /^Change/ }).click();
  await leaveUnfinished(page, box, 'win unfinished');
}

async function readStory(page: Page) {
  await page.goto('/practice/');
  await expect(told(page)).toHaveCount(3);
  const changes = page.getByRole('button', { name: /^Change/ });
  for (let open = 1; open <= 3; open++) {
    await changes.first().click();
    await expect(page.getByRole('button', { name: 'Save the change' })).toHaveCount(open);
  }
  await expect(changes).toHaveCount(0);
  await tellBrowserNothing(page.locator('main'));
  await nothingOutside(page);
}

async function writeEverywhere(page: Page) {
  await useValuePicker(page);
  await useTinyAction(page);
  await useWinLog(page);
}

/** Whether the canary stands in a page. */
const shows = async (page: Page) => (await onScreen(page)).includes(CANARY);

async function eraseAll(page: Page) {
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything here is erased from this browser.')).toBeVisible();
}

/** Every tool, from the folder of tools. */
const TOOLS = readdirSync('src/components/tools', { withFileTypes: true }).filter((one) => one.isDirectory());

for (const { name } of TOOLS) {
  test(`what is typed into each line of ${name} stays inside, and the browser is told to forget it`, async ({
    page,
    context,
  }) => {
    const heard = overhear(context);
    await page.addInitScript(() => localStorage.setItem('foothold:setting:keep', 'device'));
    await page.goto(`/tools/${name}/`);
    const box = await tool(page, name);
    await unfold(box);
    await tellBrowserNothing(box);
    const lines = box.locator(':is(input[type="text"], textarea:not([readonly])):visible');
    for (const line of await lines.all()) await line.fill(`${CANARY} ${name}`);
    await page.waitForTimeout(400);
    await nothingOutside(page);
    expect(await onPaper(page)).not.toContain(CANARY);
    const first = box.locator('button.first').first();
    if (await first.count()) await first.click();
    await page.waitForTimeout(300);
    await staysInside(page);
    expect(heard.filter((one) => one.includes(CANARY))).toEqual([]);
  });
}

test('what is written goes into no address, title, request, message, file name or print', async ({ page, context }) => {
  test.setTimeout(60_000);
  const heard = overhear(context);
  await writeEverywhere(page);
  await readStory(page);
  await page.goto('/practice/record/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect(readFileSync(await (await downloading).path(), 'utf8'), 'the copy holds it').toContain(CANARY);
  await staysInside(page);
  expect(heard.length, 'there was something to overhear').toBeGreaterThan(50);
  expect(heard.filter((one) => one.includes(CANARY))).toEqual([]);
});

test('the story is not printed unless asked for', async ({ page }) => {
  await logOnDevice(page);
  await logWin(page, `${CANARY} on paper`);
  await page.goto('/practice/');
  await expect(told(page)).toHaveCount(1);
  await staysInside(page);
});

test('erasing leaves nothing of it anywhere, here or in another tab', async ({ page, context }) => {
  test.setTimeout(60_000);
  await writeEverywhere(page);
  const other = await context.newPage();
  await other.goto('/practice/');
  await expect(told(other)).toHaveCount(3);
  expect(await held(page), 'it was there').toContain(CANARY);
  await page.goto('/practice/record/');
  await eraseAll(page);
  for (const tab of [page, other]) {
    await expect.poll(() => shows(tab)).toBe(false);
    expect(await held(tab)).not.toContain(CANARY);
    await tab.reload();
    expect(await shows(tab)).toBe(false);
    expect(await held(tab)).not.toContain(CANARY);
  }
  for (const slug of ['value-picker', 'tiny-action', 'win-log']) {
    await other.goto(`/tools/${slug}/`);
    await tool(other, slug);
    await other.waitForTimeout(200);
    expect(await shows(other)).toBe(false);
  }
  expect(await held(other)).not.toContain(CANARY);
});

test('erasing blanks what is half written in another tab', async ({ page, context }) => {
  await logOnDevice(page);
  await logWin(page, `${CANARY} saved`);
  const log = await tool(page, 'win-log');
  await log.getByLabel('One small thing you did').fill(`${CANARY} unfinished`);
  const other = await context.newPage();
  await other.goto('/practice/record/');
  await eraseAll(other);
  await expect(told(page)).toHaveCount(0);
  await expect.poll(() => shows(page), { timeout: 2000 }).toBe(false);
});

test('Back after erasing shows nothing of it', async ({ page }) => {
  await logOnDevice(page);
  await logWin(page, `${CANARY} saved`);
  await page.goto('/practice/');
  await expect(told(page)).toHaveCount(1);
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.body.dataset.back = String(persisted);
      document.body.dataset.painted = document.documentElement.hidden ? '' : document.body.innerText;
    }),
  );
  // The notice of another page must not be what saves the day: a browser need not deliver it to a page that was left.
  await page.evaluate(() =>
    addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true }),
  );
  await page.getByRole('link', { name: 'Keep, copy or erase it' }).click();
  await eraseAll(page);
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('body'), 'the page was kept whole by the browser').toHaveAttribute('data-back', 'true');
  expect(await page.locator('body').getAttribute('data-painted'), 'nothing is painted').not.toContain(CANARY);
  await expect.poll(() => shows(page), { timeout: 2000 }).toBe(false);
  expect(await held(page)).not.toContain(CANARY);
});
