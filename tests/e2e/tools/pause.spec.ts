import { expect, kept, test, tool } from '../fixtures';
import { choose, keepOnDevice, press } from '../keys';

test('one press from any page leads to a practice that stands there at once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/articles/');
  await page.getByRole('link', { name: 'Pause', exact: true }).click();
  const steps = page.getByText('Press both feet, or your back, into what holds you.').first();
  await expect(steps).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('Let go.', { exact: true }).first()).toBeInViewport();
});

test('the bar holds support, pause and the way out on one line of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  const tops = await page.locator('.bar a').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toHaveLength(3);
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(8);
});

test('on a phone the note on when to leave a pattern out is read from its beginning', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  await box.getByRole('button', { name: 'Even breath' }).click();
  await expect(box.locator('.live').getByText('Before you breathe to a pattern')).toBeInViewport();
  await expect(box.locator('.live').getByText('are pregnant')).toBeInViewport();
});

test('a pause without a mouse: begun, stopped, and noted because the reader says so', async ({ page }) => {
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  await press(page, 'Start');
  await expect(box.getByRole('button', { name: 'Longer out-breath' })).toBeHidden();
  await press(page, 'Stop');
  await expect(box.getByText('Better, the same or worse are all fine.')).toBeVisible();
  expect(Object.keys(await kept(page))).toEqual([]);
  await choose(page, 'better', 'the same');
  await expect(box.getByText('The same is an answer too.')).toBeVisible();
  await press(page, 'Note this pause');
  await keepOnDevice(page);
  await expect(box.locator('.entry').getByText('Paused: Feet down')).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByText('Paused: Feet down')).toBeVisible();
  await expect(page.getByText('the same')).toBeVisible();
});

test('without a note nothing is written, whatever is pressed', async ({ page }) => {
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  await box.getByRole('button', { name: 'Start' }).click();
  await box.getByRole('button', { name: 'Stop' }).click();
  await box.getByRole('radio', { name: 'better' }).check();
  await box.getByRole('button', { name: 'Leave it unnoted' }).click();
  await expect(box.getByRole('button', { name: 'Start' })).toBeVisible();
  expect(Object.keys(await kept(page))).toEqual([]);
});

test('stop is as large as start', async ({ page }) => {
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  const size = async (name: string) => {
    const { width, height } = (await box.getByRole('button', { name }).boundingBox())!;
    return [width, height];
  };
  expect(await size('Stop')).toEqual(await size('Start'));
  await box.getByRole('button', { name: 'Start' }).click();
  expect(await size('Stop')).toEqual(await size('Start again'));
});

for (const name of ['Longer out-breath', 'Notice one breath', 'Even breath', 'Slow sigh', 'Box, without holds']) {
  test(`the note on breathing stands before “${name}”, not in a fold`, async ({ page }) => {
    await page.goto('/tools/pause/');
    const box = await tool(page, 'pause');
    const live = box.locator('.live');
    await expect(live.getByText('have lived through choking')).toBeHidden();
    await box.getByRole('button', { name }).click();
    const note = live.getByText('have lived through choking');
    await expect(note).toBeVisible();
    const [first, start] = [await note.boundingBox(), await box.getByRole('button', { name: 'Start' }).boundingBox()];
    expect(first!.y).toBeLessThan(start!.y);
  });
}

test('worse leads to support and to something without breathing', async ({ page }) => {
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  await box.getByRole('button', { name: 'Even breath' }).click();
  await box.getByRole('button', { name: 'Stop' }).click();
  await expect(box.getByText('Want something without breathing?')).toBeVisible();
  await box.getByRole('radio', { name: 'worse' }).check();
  await expect(box.getByText('it is no fault of yours')).toBeVisible();
  await expect(box.getByRole('link', { name: 'Support now' })).toBeVisible();
  await box.getByRole('button', { name: 'Yes, another one' }).click();
  await expect(box.getByText('Press both feet').first()).toBeVisible();
});

test('holds are off until they are switched on, after the note', async ({ page }) => {
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  await expect(box.getByRole('radio', { name: 'off' })).toHaveCount(0);
  await box.getByRole('button', { name: 'Box, without holds' }).click();
  await expect(box.getByRole('radio', { name: 'off' })).toBeChecked();
  await box.getByRole('radio', { name: '1', exact: true }).check();
  await expect(box.getByText('After each breath, wait for 1.')).toBeVisible();
  await box.getByRole('button', { name: 'Even breath' }).click();
  await box.getByRole('button', { name: 'Box, without holds' }).click();
  await expect(box.getByRole('radio', { name: 'off' })).toBeChecked();
});

test.describe('a picture that moves', () => {
  const moving = () => document.getAnimations().length;

  test('does so after it was picked and started, and stops at once', async ({ page }) => {
    await page.goto('/tools/pause/');
    const box = await tool(page, 'pause');
    await box.getByRole('button', { name: 'Even breath' }).click();
    await box.getByText('Words, a picture, or a picture that moves').click();
    await box.getByRole('radio', { name: 'gentle motion' }).check();
    expect(await page.evaluate(moving)).toBe(0);
    await box.getByRole('button', { name: 'Start' }).click();
    await expect.poll(() => page.evaluate(moving)).toBe(1);
    await box.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => page.evaluate(moving)).toBe(0);
  });

  test('is not offered where the device asks for stillness', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/tools/pause/');
    const box = await tool(page, 'pause');
    await box.getByRole('button', { name: 'Even breath' }).click();
    await box.getByText('How to show it').first().click();
    await expect(box.getByRole('radio', { name: 'words alone' })).toBeVisible();
    await expect(box.getByRole('radio', { name: 'gentle motion' })).toHaveCount(0);
  });
});

test('a noted pause can be deleted and brought back', async ({ page }) => {
  await page.goto('/tools/pause/');
  const box = await tool(page, 'pause');
  await box.getByRole('button', { name: 'Stop' }).click();
  await box.getByRole('button', { name: 'Note this pause' }).click();
  await box.getByRole('button', { name: 'On this device' }).click();
  await box.getByRole('button', { name: /^Delete/ }).click();
  await expect(box.locator('.entry')).toHaveCount(0);
  await box.getByRole('button', { name: 'Undo' }).click();
  await page.reload();
  await expect(box.locator('.entry').getByText('Paused: Feet down')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the practices are a plain list, with the note before those with breathing', async ({ page }) => {
    await page.goto('/tools/pause/');
    const sheet = page.locator('[data-tool="pause"] .worksheet');
    await expect(sheet.locator('dt')).toHaveCount(11);
    const text = await sheet.innerText();
    expect(text.indexOf('Never while driving')).toBeGreaterThan(text.indexOf('Small movement'));
    expect(text.indexOf('Never while driving')).toBeLessThan(text.indexOf('Longer out-breath'));
  });
});
