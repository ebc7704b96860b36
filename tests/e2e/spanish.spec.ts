import { serve } from '../bench/serve.ts';
import { expect, keptEntries, test, tool } from './fixtures';

const ARTICLE = '/es/articles/values-in-small-steps/';

test('in Spanish: home, article, tool; what is noted stands in the record in both languages', async ({ page }) => {
  await page.goto('/es/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByText('Traducción automática, aún sin revisar por una persona.')).toBeVisible();
  await page.getByRole('link', { name: '¿Qué hago cuando ya no me reconozco?' }).click();
  await expect(page).toHaveURL(ARTICLE);
  await expect(page.getByText('22 de noviembre de 2026').first()).toBeVisible();

  const picker = await tool(page, 'value-picker');
  await picker.getByLabel('Calma', { exact: true }).check();
  await picker.getByRole('button', { name: 'Guardar estas' }).click();
  await picker.getByRole('button', { name: 'En este dispositivo' }).click();
  await expect(picker.getByText('Guardado en este dispositivo.')).toBeVisible();
  const log = await tool(page, 'win-log');
  await log.getByLabel('Una cosa pequeña que hiciste').fill('abrí las cortinas');
  await log.getByRole('button', { name: 'Anotar', exact: true }).click();
  await expect(log.getByText('Guardado en este dispositivo.')).toBeVisible();
  expect((await keptEntries(page)).map(({ kind }) => kind).sort()).toEqual(['value', 'win']);

  await page.goto('/es/practice/');
  const story = page.locator('.story-day');
  await expect(story.getByRole('heading', { name: 'Hoy', exact: true })).toBeVisible();
  await expect(story.getByText('abrí las cortinas')).toBeVisible();
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/practice/');
  await expect(story.getByRole('heading', { name: 'Today', exact: true })).toBeVisible();
  await expect(story.getByText('abrí las cortinas')).toBeVisible();
  await expect(story.getByText('Calma').first()).toBeVisible();
  await page.getByRole('link', { name: 'Español', exact: true }).click();
  await expect(page).toHaveURL('/es/practice/');
});

test('in Spanish: search finds the article, danger brings support, whose lines in Spanish come first', async ({
  page,
}) => {
  await page.goto('/es/search/');
  const field = page.getByRole('searchbox');
  await field.fill('no me reconozco');
  await expect(page.locator('[data-result]').first()).toHaveAttribute('href', ARTICLE);
  await field.fill('quiero morirme');
  await page.getByRole('link', { name: 'Ayuda ahora' }).and(page.locator('.button')).click();
  await expect(page).toHaveURL('/es/support/');
  const country = page.getByLabel('Tu país o región');
  expect(await country.locator('optgroup').first().locator('option').allTextContents()).toEqual(
    expect.arrayContaining(['Argentina', 'Colombia', 'España', 'México', 'Estados Unidos']),
  );
  await country.selectOption('España');
  await expect(page.getByRole('link', { name: '024', exact: true })).toBeVisible();
});

test('in Spanish: a line is told in Spanish, and the name of a service says its language', async ({ page }) => {
  await page.goto('/es/support/');
  const country = page.getByLabel('Tu país o región');
  await country.selectOption('Polonia');
  await expect(page.getByRole('heading', { name: '116 111 para niños y jóvenes' })).toBeVisible();
  await country.selectOption('Reino Unido');
  await expect(page.getByRole('heading', { name: 'Samaritans', exact: true })).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: 'NHS 111, opción de salud mental' })).not.toHaveAttribute('lang');
});

test('in Spanish: what is in English says so, and each language knows of the other', async ({ page }) => {
  await page.goto('/es/tools/win-log/');
  const source = page.getByRole('listitem').filter({ hasText: 'Fuente 1' });
  await expect(source).toContainText('(en inglés)');
  await expect(source.getByRole('link')).toHaveAttribute('href', /^\/evidence\/#/);
  for (const [path, languages] of [
    ['/es/tools/win-log/', ['en', 'es', 'x-default']],
    ['/tools/win-log/', ['en', 'es', 'x-default']],
    ['/evidence/', []],
  ] as const) {
    await page.goto(path);
    const links = page.locator('link[rel="alternate"][hreflang]');
    expect(await links.evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).hreflang))).toEqual(languages);
  }
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('Spanish pages that were read open, with support; others say so in Spanish', async ({ browser }) => {
    const site = await serve('dist');
    const context = await browser.newContext({ baseURL: site.origin });
    const page = await context.newPage();
    const keys = () =>
      page.evaluate(async () =>
        (await (await caches.open('foothold-pages')).keys()).map(({ url }) => new URL(url).pathname),
      );
    await page.goto(ARTICLE);
    for (const path of [ARTICLE, '/es/offline/', '/es/support/', '/es/tools/pause/'])
      await expect.poll(keys, { timeout: 20_000 }).toContain(path);
    await site.close();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Pequeños pasos');
    await page.goto('/es/support/');
    await expect(page.getByLabel('Tu país o región')).toBeVisible();
    await page.goto('/es/tools/story/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sin conexión');
    await context.close();
  });
});
