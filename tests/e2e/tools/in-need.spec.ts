import { expect, test, tool } from '../fixtures';
import { logOnDevice, logWin } from '../notes';

const LINE = 'there are people you can reach now';

test('words that may speak of danger have the way to support beside them, others do not', async ({ page }) => {
  const log = await logOnDevice(page);
  await logWin(page, 'made tea, dead tired');
  await expect(log.getByText('dead tired').first()).toBeVisible();
  await expect(log.getByText(LINE)).toHaveCount(0);
  await logWin(page, 'told my friend i want to die');
  await expect(log.getByText(LINE)).toBeVisible();
  await expect(log.getByRole('link', { name: 'Support now' })).toHaveAttribute('href', '/support/');
  await logWin(page, 'and then we ate');
  await expect(log.getByText(LINE)).toHaveCount(0);
  await page.reload();
  await expect((await tool(page, 'win-log')).getByText('i want to die').first()).toBeVisible();
  await expect(page.getByText(LINE)).toHaveCount(0);
});

test('a plan too, and it is kept like any other', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await box.getByLabel('I will', { exact: true }).fill('hurt myself a little');
  await box.getByRole('textbox', { name: 'When' }).fill('night comes');
  await box.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(box.getByText(LINE)).toBeVisible();
  await expect(box.getByText('hurt myself a little').first()).toBeVisible();
});
