import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { anAction, aValue, aWin } from '../../factories';
import { expect, test, tool } from '../fixtures';
import { press } from '../keys';
import { fillRecord, noteOn } from '../notes';

const felt = ['lighter', 'same', 'heavier', 'not-sure'];

/** So many notes, one a day. */
const notes = (n: number) =>
  Array.from({ length: n }, (_, day) =>
    aWin({
      id: `win-${day}`,
      ...noteOn(day),
      helped: day % 3 ? 'the cold air' : 'music',
      hindered: 'noise',
      before: 'heavy',
      after: felt[day % 4],
      ...(day % 2 && { beforeScale: 7, afterScale: 0, actionId: 'plan' }),
    }),
  );
const PLAN = [aValue({ id: 'calm', label: 'Calm' }), anAction({ id: 'plan', valueId: 'calm', ...noteOn(2) })];

const plot = (page: Page, title: string) =>
  page.locator('figure').filter({ has: page.locator('figcaption .ask').getByText(title, { exact: true }) });

const stones = (page: Page, title: string) => plot(page, title).locator('.stone');

async function openTool(page: Page) {
  await page.goto('/tools/patterns/');
  return tool(page, 'patterns');
}

/** The words of the pictures as they are drawn: how high a letter is, and what they lie over or stick out of. */
const wordsDrawn = (page: Page) =>
  page.evaluate(() => {
    const { width: room } = document.documentElement.getBoundingClientRect();
    const texts = [...document.querySelectorAll<SVGTextElement>('.picture text')].filter((text) => text.textContent);
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const apart = (a: DOMRect, b: DOMRect) =>
      a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top;
    const shown = texts.map((text, n) => {
      const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a;
      const frame = text.closest('.tool')!.getBoundingClientRect();
      const { left, right } = boxes[n]!;
      const stray = left < frame.left || right > frame.right || left < 0 || right > room;
      return { words: text.textContent, size, stray: stray || boxes.some((box, m) => m < n && !apart(box, boxes[n]!)) };
    });
    return {
      sizes: shown.map(({ size }) => size),
      stray: shown.filter(({ stray }) => stray).map(({ words }) => words),
    };
  });

async function openReview(page: Page) {
  await page.goto('/practice/review/');
  const box = await tool(page, 'patterns');
  await expect(box.locator('.plots')).toBeVisible();
  return box;
}

test('pictures are drawn when they are asked for, each with a sentence and a table, without a mouse', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await fillRecord(page, [...PLAN, ...notes(12)]);
  const box = await openTool(page);
  await expect(box.getByRole('button', { name: 'Show the pictures' })).toBeVisible();
  expect(asked.filter((url) => url.includes('Pictures'))).toEqual([]);
  await press(page, 'Show the pictures');
  await expect(box.locator('figure')).toHaveCount(8);
  await expect(box.getByRole('img', { name: /^On twelve days here you noted something/ })).toBeVisible();
  await expect(box.getByRole('img', { name: /“\u2068the cold air\u2069” stands here most often/ })).toBeVisible();

  await press(page, 'The same as a table');
  await expect(plot(page, 'Days you noted something').getByRole('row')).toHaveCount(13);
  await expect(stones(page, 'Days you noted something')).toHaveCount(12);
  const helped = plot(page, 'What helped').getByRole('row');
  await plot(page, 'What helped').getByText('The same as a table').click();
  await expect(helped).toHaveText(['WordsNotes', 'the cold air8', 'Opened the letter6', 'music4']);
  await press(page, 'See them larger');
  await expect(page).toHaveURL(/\/practice\/review\/$/);
});

test('three notes are said to be too few, and nothing is drawn of what was not noted', async ({ page }) => {
  await fillRecord(
    page,
    [0, 1, 2].map((day) => aWin({ id: `win-${day}`, ...noteOn(day) })),
  );
  await openReview(page);
  await expect(page.getByText('Three notes are too few to see a pattern.').first()).toBeVisible();
  await expect(page.locator('figure')).toHaveCount(2);
  await expect(stones(page, 'Time of day')).toHaveCount(3);
});

test('an empty record has words in place of pictures', async ({ page }) => {
  const box = await openTool(page);
  await expect(box.getByText('There is nothing to draw yet, and nothing has to be.')).toBeVisible();
  await page.goto('/practice/');
  await page.getByRole('link', { name: 'Look back on it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back' })).toBeVisible();
});

test('earlier weeks are a page back, and the focus stays on the button', async ({ page }) => {
  await fillRecord(page, notes(100));
  await openReview(page);
  const earlier = page.getByRole('button', { name: 'Earlier weeks' });
  const days = () => page.locator('figure').first().locator('.picture + p').innerText();
  const first = await days();
  await earlier.focus();
  await page.keyboard.press('Enter');
  await expect.poll(days).not.toBe(first);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(earlier).toBeFocused();
  await expect(earlier).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Later weeks' }).click();
  await expect.poll(days).toBe(first);
});

test('the ends of a year and of summer time are days like others', async ({ page }) => {
  await page.clock.setFixedTime('2027-01-05T12:00:00Z');
  const days = ['2026-10-25', '2026-12-31', '2027-01-01', '2026-12-31'];
  await fillRecord(
    page,
    days.map((day, n) => aWin({ id: `win-${n}`, day, at: `${day}T02:30:00.000+01:00` })),
  );
  await openReview(page);
  const field = plot(page, 'Days you noted something');
  await field.getByText('The same as a table').click();
  await expect(field.getByRole('row')).toHaveText([
    'DayNotes',
    'Friday 1 January1',
    'Thursday 31 December 20262',
    'Sunday 25 October 20261',
  ]);
  await expect(stones(page, 'Days you noted something')).toHaveCount(3);
});

test('odd words do not break a picture: cut there, whole in the table', async ({ page }) => {
  const odd = ['x'.repeat(3000), 'מוזיקה שקטה בחדר חשוך עם חלון פתוח אל הים', '👩‍👩‍👧‍👦'.repeat(40), '<b>tea</b>'];
  await fillRecord(
    page,
    odd.flatMap((helped, n) => [
      aWin({ id: `odd-${n}`, helped, hindered: helped, ...noteOn(n) }),
      aWin({ id: `day-${n}`, day: 'soon', at: 'once', helped }),
    ]),
  );
  await openReview(page);
  const helped = plot(page, 'What helped');
  await expect(helped.locator('.stones')).toHaveCount(4);
  await helped.getByText('The same as a table').click();
  for (const words of odd) await expect(helped.getByRole('rowheader', { name: words, exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('pictures that do not load are said to be missing, and can be asked for again', async ({ page }) => {
  await fillRecord(page, notes(3));
  await page.route(/Pictures/, (route) => route.abort());
  const box = await openTool(page);
  await press(page, 'Show the pictures');
  await expect(box.getByText('The pictures did not load. Your notes are safe.')).toBeVisible();
  await expect(box.getByRole('button', { name: 'Show the pictures' })).toBeVisible();
});

test('paper shows the empty field, or the pictures when asked', async ({ page }) => {
  await fillRecord(page, notes(12));
  const box = await openReview(page);
  await page.emulateMedia({ media: 'print' });
  await expect(box.locator('.empty-field')).toBeVisible();
  await expect(box.locator('.plots')).toBeHidden();
  await page.evaluate(() => (document.documentElement.dataset.print = 'mine'));
  await expect(box.locator('.plots svg').first()).toBeVisible();
  await expect(box.getByText('On twelve days here you noted something')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in drawn pictures with their tables open, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await fillRecord(page, [...PLAN, ...notes(12)]);
    const box = await openReview(page);
    for (const one of await box.getByText('The same as a table').all()) await one.click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });
}

test('a record of ten thousand notes is drawn while a reader looks', async ({ page }) => {
  await fillRecord(
    page,
    Array.from({ length: 10_000 }, (_, n) => aWin({ id: `n-${n}`, ...noteOn(n % 700), helped: `help ${n}` })),
  );
  const box = await openReview(page);
  await expect(box.getByText('9960 more wordings')).toBeAttached();
  await expect(plot(page, 'What helped').locator('.stones')).toHaveCount(8);
});

test('words of the pictures grow with the letters a reader chose, on a phone as well, and stay apart', async ({
  page,
}) => {
  await fillRecord(page, [...PLAN, ...notes(12)]);
  for (const path of ['/practice/review/', '/es/practice/review/']) {
    for (const width of [320, 360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const sizes: number[][] = [];
      for (const size of ['', 'larger']) {
        await page.goto(path);
        await page.evaluate((chosen) => (document.documentElement.dataset.size = chosen), size);
        const box = await tool(page, 'patterns');
        await expect(box.locator('.plots')).toBeVisible();
        const drawn = await wordsDrawn(page);
        expect(drawn.sizes.length).toBeGreaterThan(20);
        expect(drawn.stray, `${path} at ${width} ${size}`).toEqual([]);
        sizes.push(drawn.sizes);
      }
      const [normal, larger] = sizes.map((all) => Math.min(...all)) as [number, number];
      expect(larger, `${path} at ${width}`).toBeGreaterThan(normal);
    }
  }
});
