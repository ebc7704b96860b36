import { expect, test } from 'vitest';
import { promises } from '../../integrations/checks/source/promises.ts';
import { words } from '../../integrations/checks/source/words.ts';
import { aHouse, anArticle } from './samples.ts';

const PAGE = 'src/content/pages/safety.mdx';
const problemsOf = (text: string, file = PAGE) => promises([{ file, text }], aHouse());

test('a promise of safety is named with its line and a way to mend it', () => {
  expect(problemsOf('## Leaving\n\nYou are safe.')).toEqual([
    {
      file: PAGE,
      line: 3,
      rule: 'promise',
      what: '“you are safe” promises safety',
      repair: 'say what it does, or allow it here with {/* allow: you are safe */}',
    },
  ]);
});

test.each([
  ['in a text table', "export const TEXT = {\n  done: 'You are safe now.',", 'src/components/lock/text.ts', 2],
  ['in data', '[\n{ "summary": "Nobody can see it." }]', 'src/content/topics.json', 2],
  ['in a component', '<p>\n  Nobody can\n  see this.', 'src/components/site/Footer.astro', 2],
  ['later in a line', 'Press it. You are safe then.', PAGE, 1],
])('%s it is found', (_, text, file, line) => {
  expect(problemsOf(text, file).map((problem) => problem.line)).toEqual([line]);
});

test.each([
  ['a condition', 'If you are safe, go on. Ask somebody with whom\nyou are safe.'],
  ['the name of who cannot', 'Nobody at Foothold can see it.'],
  ['one that is allowed', '{/* allow: you are safe */}\n\nYou are safe.'],
  ['one allowed in code', "  // allow: nobody can see\n  a: 'Nobody can see it.',"],
])('%s passes', (_, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test('an article is held to it too', () => {
  expect(words(anArticle('You are safe. If you are safe, sit down.'), aHouse())).toMatchObject([
    { line: 4, what: '“you are safe”' },
  ]);
});
