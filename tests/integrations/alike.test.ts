import { expect, test } from 'vitest';
import { alike } from '../../integrations/checks/source/alike.ts';
import { checkSources } from '../../integrations/checks/source/check.ts';
import { aHouse, anArticle, aText } from './samples.ts';

const ONE = 'src/content/articles/one.mdx';
const TWO = 'src/content/articles/two.mdx';

const body = (opening: string, close: string) => `<Lane minutes={1}>\n\n${opening}\n\n</Lane>\n\n## More\n\n${close}`;

const pair = (one: string, two: string, fields = ['title: One', 'title: Two']) =>
  alike([anArticle(one, fields[0], ONE), anArticle(two, fields[1], TWO)]);

test('articles that open and close in their own words pass', () => {
  const one = body('You can begin with one cup.', 'The cup can stay where it is.');
  const two = body('You can begin with one chair.', 'The chair can stay where it is.');
  expect(pair(one, two)).toEqual([]);
});

test('the same first six words are named, whatever the case and the marks', () => {
  const one = body('You can begin with one cup, then stop.', 'The end.');
  const two = body('You can begin: with one\ncup. Or two.', 'An end.');
  const [problem, ...more] = pair(one, two);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: TWO, line: 4, rule: 'alike' });
  expect(problem?.what).toMatch(/^opens with .* of src\/content\/articles\/one\.mdx/);
});

test('the same close is named, with or without a tool after it', () => {
  const close = 'Put it down for today, and come back.';
  const [problem, ...more] = pair(body('One here.', close), body('Two here.', `${close}\n\n<WinLog />`));
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: TWO, line: 12, rule: 'alike' });
  expect(problem?.what).toMatch(/last paragraph/);
});

test.each(['summary: It helps.', 'question: Does it help?'])('%s of two is named', (field) => {
  expect(pair('One.', 'Two.', [field, `title: Two\n${field}`])).toMatchObject([{ file: TWO, line: 3, rule: 'alike' }]);
});

test('the draft of two is the one to change, and stops nothing', () => {
  const draft = { file: ONE, text: aText('One.', 'summary: It helps.\ndraft: true') };
  const published = { file: TWO, text: aText('Two.', 'summary: It helps.') };
  const { problems, warnings } = checkSources([draft, published], aHouse());
  expect(problems.filter(({ rule }) => rule === 'alike')).toEqual([]);
  expect(warnings.filter(({ rule }) => rule === 'alike')).toMatchObject([{ file: ONE, line: 2 }]);
});
