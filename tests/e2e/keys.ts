import { expect, type Page } from '@playwright/test';

/** What the element that has the focus is called; nothing between the end of a page and its start. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    return (
      element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent
    );
  });

/** Once something was pressed, the focus is never left without a place: a screen reader would begin the page anew. */
const heldFocus = async (page: Page) => {
  const lost = () => page.evaluate(() => 'pressed' in window && document.activeElement === document.body);
  await expect.poll(lost, { message: 'the focus is lost' }).toBe(false);
  await saysFocus(page);
};

/** A box that was given the focus has a name, or a screen reader says nothing there. Words, and what speaks, say themselves. */
export async function saysFocus(page: Page) {
  const box = page.locator(':is(div, section, form, details)[tabindex="-1"]:focus:not([role="status"])');
  if (await box.count()) expect(await box.ariaSnapshot()).toMatch(/^- '?(region|group|form) "/);
}

/** Presses Tab until the element with this name has the focus. */
export async function tabTo(page: Page, name: string | RegExp) {
  await heldFocus(page);
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const said = ((await focused(page)) ?? '').trim();
    if (typeof name === 'string' ? said.startsWith(name) : name.test(said)) return;
  }
  throw new Error(`Tab never reached ${String(name)}`);
}

/** Goes to a field with Tab and types into it. */
export async function typeInto(page: Page, name: string | RegExp, words: string) {
  await tabTo(page, name);
  await page.keyboard.type(words);
}

/** Goes to a button, link, checkbox or first choice with Tab and presses it. */
export async function press(page: Page, name: string | RegExp, key: 'Enter' | 'Space' = 'Enter') {
  await tabTo(page, name);
  await page.evaluate(() => Object.assign(window, { pressed: true }));
  await page.keyboard.press(key);
  // Nobody presses the next key before the screen has answered this one. A link leads to another page meanwhile.
  const answered = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  await page.evaluate(answered).catch(() => undefined);
}

/** Deletes an entry with its button. What brings it back takes the focus once it is gone. */
export async function remove(page: Page, name: RegExp) {
  await press(page, name);
  await expect(page.locator('.undo:focus')).toBeVisible();
}

/** Picks one answer of a group of radio buttons: Tab to the group, arrows within it. */
export async function choose(page: Page, first: string | RegExp, wanted: string) {
  await tabTo(page, first);
  if (((await focused(page)) ?? '').trim().startsWith(wanted)) return page.keyboard.press('Space');
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('ArrowDown');
    if (((await focused(page)) ?? '').trim().startsWith(wanted)) return;
  }
  throw new Error(`No arrow reached ${wanted}`);
}

/** Says, with the keyboard, that notes may be kept on this device. */
export async function keepOnDevice(page: Page) {
  await press(page, 'On this device');
  await expect(page.getByText('Saved on this device.').first()).toBeVisible();
}
