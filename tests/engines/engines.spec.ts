import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { aWin } from '../factories.ts';
import { ENGINES } from './engines.ts';
import { reads, tool, until, type Engine, type Tab } from './reader.ts';
import { elsewhere, TELL, watchedSite, type WatchedSite } from './site.ts';

interface Running {
  engine: Engine;
  /** The hosts beside ours that the engine asked for. */
  asked: string[];
}

interface Reading {
  /** A script that brings a fault about, before any of ours. */
  fault: string;
  /** What a test breaks on purpose. */
  expected: RegExp | undefined;
  site: WatchedSite;
  tab: Tab;
}

/** Each test has a site of its own; an engine is started once for many. Broken policies and errors fail a test. */
const test = base.extend<Reading, { engineName: string; running: Running }>({
  engineName: ['', { option: true, scope: 'worker' }],
  running: [
    async ({ engineName }, use) => {
      const { start, path } = ENGINES.find(({ name }) => name === engineName)!;
      const world = await elsewhere();
      const engine = await start(path!, world.port);
      await use({ engine, asked: world.asked });
      await engine.close();
      world.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  fault: ['', { option: true }],
  expected: [undefined, { option: true }],
  site: async ({ fault, expected }, use) => {
    const site = await watchedSite(fault);
    await use(site);
    await site.close();
    expect(site.told.filter((words) => !expected?.test(words))).toEqual([]);
  },
  tab: async ({ running, site }, use) => {
    const tab = await running.engine.tab();
    await use({ ...tab, open: (path) => tab.open(site.origin + path) });
    await tab.close();
  },
});

const says = (tab: Tab, within?: string) => expect.poll(() => reads(tab, within));

/** What stands in the fields of a tool. */
const typed = (tab: Tab, within: string) =>
  tab.run(
    (box) =>
      Array.from(document.querySelectorAll<HTMLInputElement>(`${box} :is(input, textarea)`), ({ value }) => value),
    within,
  );

const ONE_THING = 'One small thing you did';
const STORY = '.story-day';

async function log(tab: Tab, words: string) {
  const within = await tool(tab, 'win-log');
  await tab.type({ kind: 'field', name: ONE_THING, within }, words);
  await tab.press({ kind: 'button', name: 'Log it', within });
  return within;
}

test('a newcomer reads, picks a value, builds an action, logs a win, and finds it all again', async ({
  tab,
  running,
}) => {
  await tab.open('/articles/values-in-small-steps/');
  await says(tab, 'h1').toContain('Small steps towards what matters');

  const picker = await tool(tab, 'value-picker');
  await tab.press({ kind: 'field', name: 'Calm', within: picker });
  await tab.type({ kind: 'field', name: 'Or in your own words', within: picker }, 'being there for the dog');
  await tab.press({ kind: 'button', name: 'Keep these', within: picker });
  await says(tab, picker).toContain('Not kept yet.');
  await tab.press({ kind: 'button', name: 'On this device', within: picker });
  await says(tab, picker).toContain('Saved on this device.');

  const action = await tool(tab, 'tiny-action');
  await tab.press({ kind: 'field', name: 'being there for the dog', within: action });
  await tab.type({ kind: 'field', name: 'I will', within: action }, 'fill the water bowl');
  await tab.press({ kind: 'button', name: 'the kettle boils', within: action });
  await says(tab, action).toContain('When the kettle boils, I will fill the water bowl.');
  await tab.press({ kind: 'button', name: 'Keep this plan', within: action });
  await says(tab, action).toContain('Saved on this device.');

  const wins = await log(tab, 'I opened the curtains');
  await says(tab, wins).toContain('Saved on this device.');

  await tab.open('/practice/');
  const all = ['Calm', 'being there for the dog', 'fill the water bowl', 'I opened the curtains'];
  for (const words of all) await says(tab, STORY).toContain(words);
  await tab.reload();
  for (const words of all) await says(tab, STORY).toContain(words);

  await tab.open('/practice/record/');
  await says(tab).toContain('4 notes are kept on this device');
  await tab.press({ kind: 'button', name: 'Save a copy' });
  const { downloads } = running.engine;
  const copy = await until('the copy', async () => {
    const name = readdirSync(downloads).find((one) => /^notes-\d{4}-\d{2}-\d{2}\.html$/.test(one));
    return name && readFileSync(join(downloads, name), 'utf8').includes('</html>') && join(downloads, name);
  });
  expect(readFileSync(copy, 'utf8')).toContain('I opened the curtains');
  await says(tab).toContain('Last copy made: today.');

  await tab.press({ kind: 'button', name: 'Erase …' });
  await tab.press({ kind: 'button', name: 'Erase everything' });
  await says(tab).toContain('Everything here is erased');
  await tab.reload();
  await says(tab).toContain('Nothing is kept.');

  await tab.choose({ kind: 'file', name: 'The file' }, copy);
  await says(tab).toContain('4 new.');
  await tab.press({ kind: 'button', name: 'Bring them back' });
  await says(tab).toContain('4 notes are back. They are on this page and not kept yet.');
  await tab.press({ kind: 'button', name: 'On this device', within: '.keep-choice' });
  await says(tab).toContain('Saved on this device.');
  await tab.open('/practice/');
  for (const words of all) await says(tab, STORY).toContain(words);
});

test.describe('storage', () => {
  /** The reader has chosen this device before the fault comes. */
  const CHOSEN = `localStorage.setItem('foothold:setting:keep', 'device');`;
  const writing = (instead: string) =>
    `${CHOSEN} const { setItem } = Storage.prototype;
     Storage.prototype.setItem = function (key, text) {
       if (!key.startsWith('foothold:entry:')) return setItem.call(this, key, text);
       ${instead}
     };`;

  for (const [id, what, fault] of [
    ['A1', 'that may not be touched', `get() { throw new DOMException('', 'SecurityError'); }`],
    ['A2', 'that is null', 'value: null'],
  ] as const) {
    test.describe(id, () => {
      test.use({ fault: `Object.defineProperty(window, 'localStorage', { ${fault} });` });
      test(`${what} is told before words are lost`, async ({ tab }) => {
        await tab.open('/tools/win-log/');
        await says(tab).toContain('This browser is set not to keep anything.');
        const within = await log(tab, 'still possible');
        await says(tab, within).toContain('still possible');
      });
    });
  }

  for (const [id, what, told, fault] of [
    ['A3', 'has no room', 'There is no more room', `throw new DOMException('', 'QuotaExceededError');`],
    [
      'A3',
      'has no room, in old Firefox',
      'There is no more room',
      `throw Object.assign(new Error(), { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 });`,
    ],
    [
      'A4',
      'is damaged',
      'This could not be saved.',
      `throw Object.assign(new Error(), { name: 'NS_ERROR_FILE_CORRUPTED' });`,
    ],
    ['A5', 'does nothing', 'This could not be saved.', ''],
    ['A6', 'cuts all words short', 'This could not be saved.', 'setItem.call(this, key, text.slice(0, 9));'],
  ] as const) {
    test.describe(id, () => {
      test.use({ fault: writing(fault) });
      test(`that ${what} leaves the words in their field, and says so`, async ({ tab }) => {
        await tab.open('/tools/win-log/');
        const within = await log(tab, 'do not lose me');
        await says(tab, within).toContain(told);
        expect(await typed(tab, within)).toContain('do not lose me');
        await says(tab, within).toContain('Put them in a file');
      });
    });
  }

  test.describe('A6', () => {
    test.use({
      fault: writing(`window.times = (window.times || 0) + 1;
        setItem.call(this, key, window.times === 1 ? text.slice(0, 9) : text);`),
    });
    test('that cuts words short once is asked once more', async ({ tab }) => {
      await tab.open('/tools/win-log/');
      await says(tab, await log(tab, 'do not lose me')).toContain('Saved');
      await tab.open('/practice/');
      await says(tab, STORY).toContain('do not lose me');
    });
  });

  /** Notes that were damaged while nobody looked, beside one that was not. */
  const found = (texts: readonly string[]) =>
    `if (!localStorage.length) {
       ${CHOSEN}
       localStorage.setItem('foothold:entry:win-1', ${JSON.stringify(JSON.stringify(aWin()))});
       ${JSON.stringify(texts)}.forEach((text, n) => localStorage.setItem('foothold:entry:damaged-' + n, text));
     }`;

  for (const [id, what, texts] of [
    ['A7', 'a note cut short', ['{"id":"damaged-0","kind":"win","te']],
    [
      'A8',
      'notes of a wrong shape',
      ['null', '5', '[]', '{}', '{"id":5,"kind":"win","text":[]}', '{"kind":"win","text":"no id"}'],
    ],
  ] as const) {
    test.describe(id, () => {
      test.use({ fault: found(texts) });
      test(`with ${what} keeps them as they are, and shows the others`, async ({ tab }) => {
        await tab.open('/practice/');
        await says(tab).toContain('Opened the letter');
        await tab.open('/practice/record/');
        await says(tab).toContain(`${texts.length} ${texts.length === 1 ? 'entry' : 'entries'} could not be read.`);
        await tab.reload();
        const safe = await tab.run(() =>
          Object.keys(localStorage)
            .filter((key) => key.startsWith('foothold:aside:'))
            .map((key) => localStorage.getItem(key)!),
        );
        expect(safe.sort()).toEqual([...texts].sort());
      });
    });
  }
});

const WAYS_OUT = [
  ['a press', (tab: Tab) => tab.press({ kind: 'link', name: 'Leave this page' })],
  ['Shift, three times', (tab: Tab) => tab.shift(3)],
] as const;

for (const [how, leave] of WAYS_OUT) {
  test(`${how} hides the page and leaves`, async ({ tab, site, running }) => {
    await tab.open('/articles/values-in-small-steps/');
    await tool(tab, 'win-log');
    running.asked.length = 0;
    // A tab that is being left answers no driver: the page itself tells how it looks.
    await tab.run((tell) => {
      const look = () => {
        const text = document.documentElement.innerText.trim();
        if (text.length > 20) setTimeout(look, 10);
        else void fetch(tell + encodeURIComponent(`“${document.title.trim()}” says: ${text}`), { keepalive: true });
      };
      look();
    }, TELL);
    await leave(tab);
    await expect.poll(() => site.told.splice(0)).toEqual(['“” says: Loading.']);
    await expect.poll(() => running.asked).toContain('www.bbc.com:443');
  });
}

test('the page is gone within the frame of the press', async ({ tab, site }) => {
  await tab.open('/articles/values-in-small-steps/');
  await tool(tab, 'win-log');
  await tab.run((tell) => {
    const link = [...document.querySelectorAll('a')].find(({ innerText }) => innerText.includes('Leave this page'))!;
    setTimeout(() => {
      link.click();
      void fetch(`${tell}height%20${document.body.getBoundingClientRect().height}`, { keepalive: true });
    });
  }, TELL);
  await expect.poll(() => site.told.splice(0)).toEqual(['height 0']);
});

/** What stands on the screen, of the blank sheet as well, and the title of the tab. */
const onScreen = (tab: Tab) =>
  tab
    .run(() => `${document.title.trim()}|${document.documentElement.innerText.trim()}`)
    // A page that is on its way out cannot answer.
    .catch(() => '');

/** Presses “Back”, as nothing else comes to a page that was left. */
const goBack = (tab: Tab) => tab.run(() => void setTimeout(() => history.back()));

test.describe('after leaving', () => {
  /** Leaves an article, with a page before it in the history, for one that answers. */
  async function left(tab: Tab, site: WatchedSite, [, leave]: (typeof WAYS_OUT)[number]) {
    await tab.open('/about/');
    await tab.open('/articles/values-in-small-steps/');
    await tool(tab, 'win-log');
    await tab.run((there) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-leave]')) link.href = there;
    }, site.weather);
    await leave(tab);
    await expect.poll(() => onScreen(tab)).toBe('|Sunny.');
  }

  test('Back shows no page of ours before it is asked for', async ({ tab, site }) => {
    await left(tab, site, WAYS_OUT[0]);
    await goBack(tab);
    await expect.poll(() => onScreen(tab)).toBe('|Show the page');
    expect(await tab.run(() => location.pathname)).toBe('/about/');
    await tab.press({ kind: 'button', name: 'Show the page' });
    await expect.poll(() => onScreen(tab)).toMatch(/^About .*Foothold\|[^]*Leave this page/);
  });

  test('a page of ours that loads anew in that tab waits to be asked for too', async ({ tab, site }) => {
    await left(tab, site, WAYS_OUT[1]);
    await tab.open('/tools/');
    await expect.poll(() => onScreen(tab)).toBe('|Show the page');
    await tab.press({ kind: 'button', name: 'Show the page' });
    await expect.poll(() => onScreen(tab)).toMatch(/^Tools · Foothold\|[^]*Leave this page/);
    await tab.open('/about/');
    await says(tab, 'h1').toContain('About');
  });
});

test('a page that was read opens without a connection, and its tools keep what is written', async ({ tab, site }) => {
  const page = '/articles/moving-your-body-gently/';
  const keys = (cache: string) =>
    tab.run(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname), cache);
  await tab.open(page);
  await expect.poll(() => keys('foothold-pages'), { timeout: 20_000 }).toContain(page);
  await expect
    .poll(async () => {
      const before = (await keys('foothold-assets')).length;
      await new Promise((later) => setTimeout(later, 500));
      return before > 0 && (await keys('foothold-assets')).length === before;
    })
    .toBe(true);
  await site.close();
  await tab.reload();
  await says(tab, 'h1').toContain('Moving your body');
  const within = await tool(tab, 'tiny-action');
  await tab.type({ kind: 'field', name: 'I will', within }, 'stand up once');
  await tab.type({ kind: 'field', name: 'When', within }, 'the kettle boils');
  await tab.press({ kind: 'button', name: 'Keep this plan', within });
  await tab.press({ kind: 'button', name: 'On this device', within });
  await says(tab, within).toContain('Saved on this device.');
  await tab.reload();
  await tool(tab, 'tiny-action');
  await says(tab, within).toContain('stand up once');
});

test('under its headers every kind of page runs, search too, and breaks no policy', async ({ tab, site }) => {
  for (const path of ['/', '/tools/', '/tools/pause/', '/support/', '/safety/', '/evidence/', '/practice/record/']) {
    await tab.open(path);
    await says(tab, 'h1').not.toBe('');
  }
  await tab.open('/search/');
  await until('the search', () => tab.run(() => !document.querySelector('astro-island[ssr]')));
  await tab.type({ kind: 'field', name: 'What would you like to find?' }, 'tired');
  await until('a page that was found', () => tab.run(() => !!document.querySelector('[data-result]')));
  expect(site.told).toEqual([]);
});

test.describe('what an injected script asks of another origin', () => {
  const REFUSED = /^connect-src broken by https:\/\/example\.com/;
  test.use({ expected: REFUSED });

  test('is refused, and never sent', async ({ tab, site, running }) => {
    await tab.open('/practice/record/');
    const ask = () => tab.run(() => fetch('https://example.com/').then(String, () => 'refused'));
    // Each is refused. What tells the test of it leaves the page as a message, and one did not arrive in WebKitGTK.
    await expect
      .poll(async () => {
        expect(await ask()).toBe('refused');
        return site.told.join('\n');
      })
      .toMatch(REFUSED);
    expect(running.asked).not.toContain('example.com:443');
  });
});
