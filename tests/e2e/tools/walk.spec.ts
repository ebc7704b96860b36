import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { anAction, anEntry, aWin } from '../../factories';
import { expect, test, tool } from '../fixtures';
import { heard, listen } from '../heard';
import { aLockedLog, PASSPHRASE, SLOW } from '../locking';
import { choose, keepOnDevice, press, remove, saysFocus, tabTo, typeInto } from '../keys';
import { seed } from '../seeds';

/**
 * A walk through each tool as somebody goes who hears the page and has no mouse. What a screen reader reads when the
 * tool is met stands in `read/`, one file for each tool; `--update-snapshots` writes them anew, to be read by a person.
 */

const walk = anAction({ id: 'walk', text: 'walk to the corner', cue: 'I put my cup down' });
const NOTES = [
  walk,
  ...[1, 2, 3].map((n) => aWin({ id: `win-${n}`, text: 'walked', actionId: 'walk', helped: 'air' })),
];

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T08:00:00');
  await listen(page);
});

test.afterEach(({ page }) => saysFocus(page));

/** Goes to the beginning of a tool, so that no test walks through the whole page again. */
const begin = (box: Locator) => box.focus();

/** Opens a tool and reads it as a screen reader does. */
async function meet(page: Page, slug: string) {
  await page.goto(`/tools/${slug}/`);
  const box = await tool(page, slug);
  await heard(page);
  await expect.soft(box).toMatchAriaSnapshot({ name: `${slug}.aria.yml` });
  await begin(box);
  return box;
}

/** The focus stands on the tool, or somewhere within it. */
const expectFocus = (box: Locator) =>
  expect.poll(() => box.evaluate((frame) => frame.contains(document.activeElement))).toBe(true);

/** The focus stands on this box, and a screen reader says which one it is. */
async function expectFocusOn(box: Locator, role: 'region' | 'group', name: string) {
  await expect(box).toBeFocused();
  await expect(box).toHaveRole(role);
  await expect(box).toHaveAccessibleName(name);
}

/** What was said since the last time: something, each sentence once, and none in a way that is not heard. */
async function expectSaid(page: Page, words: string | RegExp) {
  const said: string[] = [];
  const all = async () => {
    said.push(...(await heard(page)));
    return said.join('\n');
  };
  await expect.poll(all).toMatch(words);
  expect(said.filter((one, n) => said.indexOf(one) !== n || one.startsWith('not heard'))).toEqual([]);
}

const walked = new Set<string>();

/** A walk through one tool. */
function through(slug: string, title: string, body: Parameters<typeof test>[2]) {
  walked.add(slug);
  test(`${slug}, heard and without a mouse: ${title}`, body);
}

interface Walk {
  slug: string;
  /** The words on the button that opens its form, where it is closed at first. */
  open?: string;
  /** The words on the button that keeps it. */
  save: string;
  /** The least that can be written. */
  write: (page: Page) => Promise<unknown>;
  /** What it says when nothing is written. */
  lacks: RegExp;
}

const WALKS: Walk[] = [
  {
    slug: 'win-log',
    save: 'Log it',
    write: (page) => typeInto(page, 'One small thing you did', 'opened the curtain'),
    lacks: /Nothing is written yet/,
  },
  {
    slug: 'tiny-action',
    save: 'Keep this plan',
    write: async (page) => {
      await typeInto(page, 'I will', 'drink a glass of water');
      await press(page, 'I wash my hands');
    },
    lacks: /Which action\?/,
  },
  {
    slug: 'value-picker',
    save: 'Keep these',
    write: (page) => press(page, 'Rest', 'Space'),
    lacks: /One word is enough/,
  },
  {
    slug: 'setback',
    save: 'Put this down',
    write: (page) => typeInto(page, 'What did not happen', 'the walk'),
    lacks: /A word is enough/,
  },
  {
    slug: 'story',
    save: 'Keep this story',
    write: (page) => typeInto(page, 'What I did', 'I sat down'),
    lacks: /One line is enough/,
  },
  {
    slug: 'future-self',
    save: 'Keep this picture',
    write: (page) => typeInto(page, 'I can see myself', 'sit on the step'),
    lacks: /One small picture is enough/,
  },
  {
    slug: 'limits',
    save: 'Keep this limit',
    write: (page) => typeInto(page, 'One limit of yours', 'no messages after nine'),
    lacks: /Which limit\?/,
  },
  {
    slug: 'daily-rhythm',
    save: 'Keep this for today',
    write: (page) => typeInto(page, 'One small thing that would do', 'open the curtains'),
    lacks: /Nothing new is written here/,
  },
  {
    slug: 'feelings',
    save: 'Note this',
    write: async (page) => {
      await choose(page, 'Afraid', 'Afraid');
      await press(page, 'uneasy', 'Space');
    },
    lacks: /Nothing is picked yet/,
  },
  {
    slug: 'ally-card',
    save: 'Make the card',
    write: (page) => typeInto(page, 'What I am trying', 'to go outside'),
    lacks: /The card is empty/,
  },
  {
    slug: 'weekly-review',
    open: 'Put a word down about it',
    save: 'Put this down',
    write: (page) => typeInto(page, 'Anything you notice?', 'evenings are better'),
    lacks: /There are no words yet/,
  },
];

for (const { slug, open, save, write, lacks } of WALKS) {
  through(slug, 'nothing, something, kept', async ({ page }) => {
    const box = await meet(page, slug);
    if (open) await press(page, open);
    await press(page, save);
    await expectSaid(page, lacks);
    await expectFocus(box);
    await begin(box);
    await write(page);
    await heard(page);
    await press(page, save);
    await expectSaid(page, /Not kept yet/);
    await expectFocus(box);
    await keepOnDevice(page);
    await expectSaid(page, /^Saved on this device\.$/m);
    await expectFocusOn(box, 'region', await page.locator('h1').innerText());
  });
}

test('a tool folded into an article has a name as well, when it takes the focus', async ({ page }) => {
  await page.goto('/articles/trusting-yourself-again/');
  await page.locator('details#setback > summary').click();
  const box = await tool(page, 'setback');
  await box.getByLabel('What did not happen, in one line').fill('the walk');
  await box.getByRole('button', { name: 'Put this down' }).press('Enter');
  await expect(box.getByRole('button', { name: 'On this device' })).toBeVisible();
  await box.getByRole('button', { name: 'On this device' }).press('Enter');
  await expectFocusOn(box, 'group', 'When a step did not happen');
});

test.describe('where something else takes the place of what was pressed, a screen reader says what', () => {
  test('of the ways to pause, and that one was left', async ({ page }) => {
    await page.goto('/tools/pause/');
    const box = await tool(page, 'pause');
    const panel = (name: string) => box.getByRole('group', { name, exact: true });
    await begin(box);
    await press(page, 'Box, without holds');
    await expectFocusOn(panel('Box, without holds'), 'group', 'Box, without holds');
    await press(page, 'Stop');
    await expectFocusOn(panel('Paused: Box, without holds'), 'group', 'Paused: Box, without holds');
    await press(page, 'Leave it unnoted');
    await expectFocusOn(box, 'region', 'A pause');
  });

  test('of a word that is gone on with, and of the next', async ({ page }) => {
    await seed(page, [anEntry('feeling', { words: ['uneasy'] })]);
    await page.goto('/tools/feelings/');
    const box = await tool(page, 'feelings');
    await begin(box);
    await press(page, 'Add to it');
    await expectFocusOn(box.getByRole('group', { name: /^Noted/ }), 'group', 'Noted: uneasy');
    await press(page, 'No pause');
    await press(page, 'That is enough');
    await press(page, 'Another word');
    await expectFocusOn(box, 'region', 'A word for how it is');
  });

  test('of a hard day', async ({ page }) => {
    await page.goto('/tools/setback/');
    const box = await tool(page, 'setback');
    await begin(box);
    await press(page, 'A hard day?');
    await expectFocusOn(box.getByRole('group', { name: 'A hard day?' }), 'group', 'A hard day?');
  });

  test('of notes that were locked', async ({ page }) => {
    test.setTimeout(60_000);
    await aLockedLog(page);
    const box = await tool(page, 'win-log');
    await begin(box);
    await typeInto(page, 'Passphrase', PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(box.getByLabel('One small thing you did')).toBeVisible(SLOW);
    await expectFocusOn(box, 'region', 'A note of what you did');
    await page.goto('/practice/');
    const field = page.getByLabel('Passphrase', { exact: true });
    await field.fill(PASSPHRASE);
    await field.press('Enter');
    const notes = page.getByRole('group', { name: 'Your practice', exact: true });
    await expect(notes).toBeFocused(SLOW);
    await expectFocusOn(notes, 'group', 'Your practice');
  });
});

test('a note that is deleted and brought back is heard, and the focus goes with it', async ({ page }) => {
  await seed(page, [anAction({ id: 'plan' })]);
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await heard(page);
  await remove(page, /^Delete/);
  await expectSaid(page, /Undo/);
  await press(page, 'Undo');
  await expectSaid(page, /It is back\./);
  await expectFocus(box);
});

test('the way to support is heard where a plan may speak of harm', async ({ page }) => {
  await page.goto('/tools/tiny-action/');
  const box = await tool(page, 'tiny-action');
  await heard(page);
  await begin(box);
  await typeInto(page, 'I will', 'hurt myself a little');
  await press(page, 'I wash my hands');
  await press(page, 'Keep this plan');
  await expect(box.getByRole('link', { name: 'Support now' })).toBeVisible();
  await expectSaid(page, /Support now/);
});

through('pause', 'begun, stopped, noted', async ({ page }) => {
  const box = await meet(page, 'pause');
  await press(page, 'Start');
  await expectFocus(box);
  await press(page, 'Stop');
  await expect(box.getByText('Better, the same or worse are all fine.')).toBeVisible();
  await expectFocus(box);
  await choose(page, 'better', 'the same');
  await expectSaid(page, /The same is an answer too/);
  await press(page, 'Note this pause');
  await expectFocus(box);
  await expectSaid(page, /Not kept yet/);
});

through('next-step', 'left as it is', async ({ page }) => {
  await seed(page, NOTES);
  const box = await meet(page, 'next-step');
  await press(page, 'Leave it as it is');
  await expectSaid(page, /That is enough/);
  await expectFocus(box);
});

through('what-helps', 'done again, and back', async ({ page }) => {
  await seed(page, NOTES);
  const box = await meet(page, 'what-helps');
  await press(page, 'Do this again');
  await expectFocus(box);
  await press(page, 'I did it');
  await expectSaid(page, /Saved on this device/);
  await expectFocus(box);
  await press(page, 'Back to the list');
  await expectFocus(box);
});

through('patterns', 'each picture is a sentence', async ({ page }) => {
  await seed(page, NOTES);
  const box = await meet(page, 'patterns');
  await press(page, 'Show the pictures');
  await expect(box.getByRole('img').first()).toBeVisible();
  await expectFocus(box);
  for (const picture of await box.getByRole('img').all()) await expect(picture).toHaveAccessibleName(/\w+ \w+/);
});

through('prompt-card', 'built and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const box = await meet(page, 'prompt-card');
  await tabTo(page, 'What it is about');
  await page.keyboard.type('the phone call');
  await press(page, 'Copy the request');
  await expect(box.getByRole('button', { name: 'Copied.' })).toBeFocused();
});

test('each tool has its walk, and is read', () => {
  const folders = readdirSync('src/components/tools', { withFileTypes: true }).filter((one) => one.isDirectory());
  const tools = folders.map(({ name }) => name).sort();
  const read = readdirSync('tests/e2e/tools/read').map((name) => name.replace('.aria.yml', ''));
  expect([...walked].sort()).toEqual(tools);
  expect(read.sort()).toEqual(tools);
});
