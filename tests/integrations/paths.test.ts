import { expect, test } from 'vitest';
import { paths } from '../../integrations/checks/source/paths.ts';
import { rows } from '../../integrations/checks/source/rows.ts';
import { aHouse, anArticle } from './samples.ts';

const at = (slug: string) => `src/content/articles/${slug}.mdx`;
const articles = [
  anArticle('One.', 'title: One', at('rest-a-while')),
  anArticle('Two.', 'title: Two', at('say-no')),
  anArticle('Three.', 'title: Three', at('ask-for-help')),
  anArticle('Four.', 'title: Four\ndraft: true', at('not-yet')),
];

const aPath = (...ids: string[]) =>
  JSON.stringify(
    [{ id: 'first', title: 'First', summary: 'S.', articles: ids.map((id) => ({ article: id, why: 'W.' })) }],
    null,
    1,
  );

test('a path of published articles has nothing to mend', () => {
  const path = aPath('say-no', 'rest-a-while', 'ask-for-help');
  expect(paths(path, articles)).toEqual([]);
  expect(rows('paths', path, aHouse().ids)).toEqual([]);
});

test.each([
  ['rest-a-whiel', 'unknown-id', /“first”: “rest-a-whiel” is no article/, /did you mean “rest-a-while”/],
  ['the-sea', 'unknown-id', /is no article/, /src\/content\/articles/],
  ['not-yet', 'path', /is a draft/, /publish src\/content\/articles\/not-yet\.mdx/],
  ['say-no', 'path', /stands in it twice/, /keep one/],
])('%s as a second article is named, with its line', (id, rule, what, repair) => {
  const [problem, ...more] = paths(aPath('say-no', id), articles);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: 'src/content/paths.json', line: 12, rule });
  expect(problem?.what).toMatch(what);
  expect(problem?.repair).toMatch(repair);
});

test('two articles are no path, and six are a long one', () => {
  const problem = (...ids: string[]) => rows('paths', aPath(...ids), aHouse().ids)[0];
  expect(problem('a', 'b')).toMatchObject({ what: '“first”, articles has 2 entries', repair: 'give three to five' });
  expect(problem('a', 'b', 'c', 'd', 'e', 'f')).toMatchObject({ repair: 'give three to five' });
});
