import { anEntry } from '../../factories';
import { expect, test, tool } from '../fixtures';
import { seed } from '../seeds';

const ARTICLE = '/articles/trusting-yourself-again/';

test('a folded tool costs nothing until it is opened, and then works where it stands', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(ARTICLE);
  const fold = page.locator('details#setback');
  await fold.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  expect(asked.filter((url) => url.includes('Setback'))).toEqual([]);
  await fold.locator('> summary').click();
  const box = await tool(page, 'setback');
  await box.getByLabel('What did not happen, in one line').fill('the evening walk');
  await box.getByRole('radio', { name: 'keep it as it is' }).check();
  await box.getByRole('button', { name: 'Put this down' }).click();
  await expect(box.getByText('A setback. You wrote this here, today.')).toBeVisible();
});

test('a folded tool says that something was written in it, and not what', async ({ page }) => {
  const from = { article: 'trusting-yourself-again', tool: 'setback' };
  await seed(page, [anEntry('setback', { text: 'the evening walk', choice: 'keep' }, { from })]);
  await page.goto(ARTICLE);
  await tool(page, 'win-log');
  const name = page.locator('details#setback > summary');
  await expect(name).toContainText('You wrote this here');
  await expect(page.locator('details#next-step > summary')).not.toContainText('You wrote this here');
  await expect(page.getByText('the evening walk')).toHaveCount(0);
  await name.click();
  await tool(page, 'setback');
  await expect(page.locator('#setback .entry').getByText('the evening walk')).toBeVisible();
  await expect(name.getByText('You wrote this here')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a folded tool opens, and leads to its sheet', async ({ page }) => {
    await page.goto(ARTICLE);
    const fold = page.locator('details#setback');
    await fold.locator('> summary').click();
    await fold.getByRole('link', { name: 'A sheet to print and fill in' }).click();
    await expect(page.locator('.worksheet .blank').first()).toBeVisible();
  });
});
