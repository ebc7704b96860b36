import { expect, test } from 'vitest';
import { synonyms } from '../../integrations/checks/source/synonyms.ts';
import { wordsIn } from '../../integrations/word-list.ts';

test('groups of words pass', () => expect(synonyms('[["gp", "doctor"], ["cant", "can\'t"]]')).toEqual([]));

test.each([
  ['a group of one', '[\n["gp"]]', /two words or more/],
  ['a phrase', '[\n["gp", "family doctor"]]', /one word/],
  ['a word in two groups', '[["gp", "doctor"],\n["doctor", "medic"]]', /fits best/],
])('%s is named with its line', (_, text, repair) => {
  const [problem, ...more] = synonyms(text);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ line: 2, rule: 'synonyms' });
  expect(problem!.repair).toMatch(repair);
});

test('a page is found by its headings, its question and what people say, and not by the rest', () => {
  const head = '<meta name="search-question" content="Why me?"><meta name="search-asks" content="i can&#39;t cope">';
  const body = '<main data-pagefind-body><h2 id="a">Small <em>steps</em></h2><p>Zebra</p></main>';
  expect(wordsIn(head + body)).toEqual(['why', 'cant', 'cope', 'small', 'steps']);
  expect(wordsIn(head)).toEqual([]);
});
