import { readdirSync } from 'node:fs';
import { aValue, anAction, anEntry, aWin } from '../../factories';
import { expect, test, tool } from '../fixtures';
import { seed } from '../seeds';

const TOOLS = readdirSync('src/components/tools', { withFileTypes: true }).filter((one) => one.isDirectory());
const LONG = 'w'.repeat(3000);

const filled = [
  aValue({ id: 'v', label: LONG }),
  anAction({ id: 'p', text: LONG, cue: LONG, place: LONG, smaller: LONG, ifHard: LONG }),
  anAction({ id: 'q', text: 'water the plant', cue: 'the kettle boils' }),
  ...[1, 2, 3].map((n) => aWin({ id: `w${n}`, text: LONG, helped: LONG, actionId: 'q' })),
  anEntry('limit', { text: LONG, sayIt: LONG }),
  anEntry('story', { text: LONG }),
  anEntry('vision', { text: LONG, when: LONG, snag: LONG, plan: LONG }),
  anEntry('ally', { name: LONG, trying: LONG, helps: LONG, doesNotHelp: '', rhythm: '', stopWord: '' }),
  anEntry('feeling', { words: [LONG], response: LONG }),
  anEntry('review', { week: LONG, noticed: LONG, change: LONG }),
  anEntry('day', { morning: LONG }),
  anEntry('setback', { text: LONG, choice: 'keep' }),
];

for (const { name } of TOOLS) {
  test(`one word without end makes ${name} no wider than the page, and no button goes on paper`, async ({ page }) => {
    await seed(page, filled);
    await page.goto(`/tools/${name}/`);
    const box = await tool(page, name);
    await expect(box.locator('.stack').first()).toBeVisible();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => (document.documentElement.dataset.print = 'mine'));
    expect(await box.locator('.live button:visible').count()).toBe(0);
  });
}

test('words from right to left do not turn the sentence around them', async ({ page }) => {
  await seed(page, [anAction({ id: 'p', text: 'לשתות מים', cue: 'הקומקום רותח' })]);
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await expect(box.locator('.entry-text').first()).toHaveText(
    'When \u2068הקומקום רותח\u2069, I will \u2068לשתות מים\u2069',
  );
});

test('what was picked can be changed later, with the words', async ({ page }) => {
  await seed(page, [anEntry('setback', { text: 'the walk', choice: 'keep' })]);
  await page.goto('/practice/');
  await page.getByRole('button', { name: /^Change: the walk/ }).click();
  await page.getByRole('radio', { name: 'make it smaller' }).check();
  await page.getByRole('button', { name: 'Save the change' }).click();
  await expect(page.locator('.story-day').getByText('What now: make it smaller')).toBeVisible();
});

test('a form can be left without an answer, and the builder closes again', async ({ page }) => {
  await seed(page, [anAction({ id: 'p' })]);
  await page.goto('/tools/setback/');
  const setback = await tool(page, 'setback');
  await setback.getByRole('button', { name: 'Not today', exact: true }).click();
  await expect(setback.getByText('Not today is fine.')).toBeVisible();
  await page.goto('/tools/tiny-action/');
  const plan = await tool(page, 'tiny-action');
  await plan.getByRole('button', { name: 'Make another plan' }).click();
  await expect(plan.getByLabel('I will', { exact: true })).toBeVisible();
  await plan.getByRole('button', { name: 'Not now' }).click();
  await expect(plan.getByLabel('I will', { exact: true })).toBeHidden();
});
