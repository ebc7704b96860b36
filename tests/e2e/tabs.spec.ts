import type { BrowserContext, Page } from '@playwright/test';
import { expect, keptEntries, test } from './fixtures';
import { logOnDevice, logWin, secondCopy, told } from './notes';

const TABS = 4;
const EACH = 250;

/** Submits the form of the log again and again, each time as soon as the save before it was answered on the screen. */
const logMany = (page: Page, tab: number) =>
  page.evaluate(
    async ([name, times]) => {
      const form = document.querySelector<HTMLFormElement>('[data-tool="win-log"] form')!;
      const line = form.querySelector<HTMLInputElement>('[name="text"]')!;
      const said = form.querySelector('.said')!;
      const answered = () => line.value === '' && said.textContent === 'Saved on this device.';
      for (let n = 0; n < times; n++) {
        line.value = `${name}-${n}`;
        form.requestSubmit();
        while (!answered()) await new Promise((resolve) => setTimeout(resolve, 2));
      }
    },
    [`tab ${tab}`, EACH] as const,
  );

/** Another tab of the same reader, with the story open. */
async function storyIn(context: BrowserContext) {
  const page = await context.newPage();
  await page.goto('/practice/');
  return page;
}

/** Keeps what other tabs write from being told to this one, as in a tab that slept. */
const hearNothing = (page: Page) =>
  page.addInitScript(() => addEventListener('storage', (event) => event.stopImmediatePropagation(), true));

const openEdit = async (page: Page, words: string) => {
  await page.getByRole('button', { name: `Change: ${words}` }).click();
  return page.locator('main form').getByLabel('What you did');
};

const saveEdit = (page: Page) => page.getByRole('button', { name: 'Save the change' }).click();

test('four tabs that write at once lose nothing', async ({ page, context }) => {
  test.setTimeout(120_000);
  const tabs = [page, ...(await Promise.all(Array.from({ length: TABS - 1 }, () => context.newPage())))];
  for (const tab of tabs) await logOnDevice(tab);
  await Promise.all(tabs.map(logMany));

  const written = tabs.flatMap((_, tab) => Array.from({ length: EACH }, (_, n) => `tab ${tab}-${n}`)).sort();
  const texts = (entries: Record<string, unknown>[]) => entries.map(({ text }) => String(text)).sort();
  // A browser brings what other tabs wrote to a tab a moment later.
  await expect.poll(async () => texts(await keptEntries(page))).toEqual(written);
  const rows = (await secondCopy(page)).map((row) => JSON.parse(row) as Record<string, unknown>);
  expect(texts(rows)).toEqual(written);
  const story = await storyIn(context);
  await story.reload();
  await expect(told(story)).toHaveCount(written.length);
  expect((await told(story).allInnerTexts()).sort()).toEqual(written);
});

test('one note changed in two tabs keeps both texts', async ({ page, context }) => {
  await logOnDevice(page);
  await logWin(page, 'a first wording');
  const [one, other] = [await storyIn(context), await storyIn(context)];
  await (await openEdit(one, 'a first wording')).fill('the wording of one');
  await (await openEdit(other, 'a first wording')).fill('the wording of the other');
  await saveEdit(one);
  await expect(told(one)).toHaveText('the wording of one');
  await saveEdit(other);
  for (const tab of [one, other]) {
    await expect(told(tab)).toHaveText('the wording of the other');
    await expect(tab.getByText('An earlier wording was kept too:')).toContainText('the wording of one');
  }
  await other.reload();
  await expect(other.getByText('An earlier wording was kept too:')).toContainText('the wording of one');
});

test('one note changed in two tabs that did not hear of each other keeps both texts', async ({ page, context }) => {
  await logOnDevice(page);
  await logWin(page, 'a first wording');
  const other = await context.newPage();
  await hearNothing(other);
  await other.goto('/practice/');
  const one = await storyIn(context);
  const line = await openEdit(other, 'a first wording');
  await (await openEdit(one, 'a first wording')).fill('the wording of one');
  await saveEdit(one);
  await expect(told(one)).toHaveText('the wording of one');
  await line.fill('the wording of the other');
  await saveEdit(other);
  await expect(told(other)).toHaveText('the wording of the other');
  await expect(other.getByText('An earlier wording was kept too:')).toContainText('the wording of one');
});

test('a tab that slept while another wrote ten adds the eleventh', async ({ page, context }) => {
  await hearNothing(page);
  await logOnDevice(page);
  const busy = await context.newPage();
  await logOnDevice(busy);
  for (let n = 1; n <= 10; n++) await logWin(busy, `number ${n}`);
  await expect(page.getByText('number 10', { exact: true }), 'the tab did sleep').toHaveCount(0);
  await logWin(page, 'number 11');
  const story = await storyIn(context);
  await expect(told(story)).toHaveText(Array.from({ length: 11 }, (_, n) => `number ${11 - n}`));
  expect(await secondCopy(page)).toHaveLength(11);
});

test('a note deleted in one tab while it is changed in another stays, as changed', async ({ page, context }) => {
  await logOnDevice(page);
  await logWin(page, 'a first wording');
  const changing = await context.newPage();
  await hearNothing(changing);
  await changing.goto('/practice/');
  const deleting = await storyIn(context);
  await (await openEdit(changing, 'a first wording')).fill('words worth keeping');
  await deleting.getByRole('button', { name: /^Delete/ }).click();
  await expect(deleting.getByText('Deleted.')).toBeVisible();
  await saveEdit(changing);
  for (const tab of [changing, deleting]) await expect(told(tab)).toHaveText('words worth keeping');
  await changing.reload();
  await expect(told(changing)).toHaveText('words worth keeping');
});

test('a note changed in one tab is not deleted by another that did not hear of it', async ({ page, context }) => {
  await logOnDevice(page);
  await logWin(page, 'a first wording');
  const deleting = await context.newPage();
  await hearNothing(deleting);
  await deleting.goto('/practice/');
  await expect(told(deleting)).toHaveText('a first wording');
  const changing = await storyIn(context);
  await (await openEdit(changing, 'a first wording')).fill('words worth keeping');
  await saveEdit(changing);
  await expect(told(changing)).toHaveText('words worth keeping');
  await deleting.getByRole('button', { name: /^Delete/ }).click();
  await expect(deleting.getByText('It was changed on another page in the meantime, so it stays.')).toBeVisible();
  await changing.reload();
  await expect(told(changing)).toHaveText('words worth keeping');
});

test('words that are being written stay when their note is deleted in another tab', async ({ page, context }) => {
  await logOnDevice(page);
  await logWin(page, 'a first wording');
  const [hearing, changing] = [await storyIn(context), await storyIn(context)];
  await (await openEdit(changing, 'a first wording')).fill('words worth keeping');
  await page.getByRole('button', { name: /^Delete/ }).click();
  for (const tab of [changing, hearing]) await expect(told(tab)).toHaveText('words worth keeping');
  await expect(changing.getByText('It stays, with your words.')).toBeVisible();
});
