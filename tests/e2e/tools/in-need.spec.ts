import { expect, test, tool } from '../fixtures';
import { logOnDevice, logWin } from '../notes';

const LINE = 'there are people you can reach now';

test('a plan that may speak of harm has the way to support beside it, others do not, and it is kept like any other', async ({
  page,
}) => {
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  const plan = async (words: string) => {
    await box.getByLabel('I will', { exact: true }).fill(words);
    await box.getByRole('textbox', { name: 'When' }).fill('night comes');
    await box.getByRole('button', { name: 'Keep this plan' }).click();
    await expect(box.getByText(words).first()).toBeVisible();
  };
  await plan('hurt myself a little');
  await expect(box.getByText(LINE)).toBeVisible();
  await expect(box.getByRole('link', { name: 'Support now' })).toHaveAttribute('href', '/support/');
  await page.reload();
  await expect(page.getByText(LINE)).toHaveCount(0);
});

test('what is noted is private: nothing reads it for words of danger', async ({ page }) => {
  const log = await logOnDevice(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await logWin(page, 'told my friend i want to die');
  await expect(log.getByText('i want to die').first()).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.getByText(LINE)).toHaveCount(0);
  expect(asked.filter((url) => url.includes('crisis'))).toEqual([]);
});
