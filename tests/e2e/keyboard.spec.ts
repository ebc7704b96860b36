import { expect, test, tool } from './fixtures';
import { tabTo } from './keys';

test('the skip link comes first and leads to the content', async ({ page }) => {
  await page.goto('/articles/values-in-small-steps/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the skip link covers no way out', async ({ page }) => {
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    for (const size of ['', 'larger']) {
      for (const path of ['/about/', '/es/about/']) {
        await page.goto(path);
        await page.evaluate((chosen) => (document.documentElement.dataset.size = chosen), size);
        await page.keyboard.press('Tab');
        const { y, height } = (await page.locator('.skip:focus').boundingBox())!;
        const bar = (await page.locator('.bar').boundingBox())!;
        expect(y, `${path} at ${width} ${size}`).toBeGreaterThanOrEqual(bar.y + bar.height);
        expect(y + height, 'it is in sight').toBeLessThan(740);
      }
    }
  }
});

test('a win is logged, described, deleted and brought back without a mouse', async ({ page }) => {
  await page.goto('/tools/win-log/');
  await tool(page, 'win-log');
  await tabTo(page, 'One small thing you did');
  await page.keyboard.type('one page read');
  await page.keyboard.press('Enter');
  await tabTo(page, 'On this device');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved on this device.').first()).toBeVisible();
  await tabTo(page, /^Delete/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await expect(page.getByText('one page read').first()).toBeVisible();
});

test('a value is picked and one chosen for today without a mouse', async ({ page }) => {
  await page.goto('/tools/value-picker/');
  await tool(page, 'value-picker');
  await tabTo(page, 'Rest');
  await page.keyboard.press('Space');
  await tabTo(page, 'Keep these');
  await page.keyboard.press('Enter');
  await expect(page.getByText('What you said matters to you')).toBeVisible();
  await tabTo(page, 'Rest');
  await page.keyboard.press('Space');
  await expect(page.getByText('Today: Rest.')).toBeVisible();
});

test('a plan is built without a mouse', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  await tool(page, 'tiny-action');
  await tabTo(page, 'I will');
  await page.keyboard.type('drink a glass of water');
  await tabTo(page, 'I wash my hands');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Keep this plan');
  await page.keyboard.press('Enter');
  await expect(page.getByText('When I wash my hands, I will drink a glass of water')).toBeVisible();
});
