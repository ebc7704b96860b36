import { describe, expect, test } from 'vitest';
import { asks } from '../../integrations/checks/source/asks.ts';
import { checkSources } from '../../integrations/checks/source/check.ts';
import { collections } from '../../integrations/checks/source/collections.ts';
import { slugs } from '../../integrations/checks/source/slugs.ts';
import { tagsNamedIn } from '../../integrations/checks/source/project.ts';
import { aHouse, anArticle, aText, FIELDS, FILE } from './samples.ts';

const at = (name: string) => `src/content/articles/${name}`;

describe('file names', () => {
  test('in plain kebab case pass', () => {
    expect(slugs([at('a-name.mdx'), at('2-names.mdx')])).toEqual([]);
  });

  test.each(['A-name.mdx', 'a_name.mdx', 'a--name.mdx', 'a name.mdx', 'café.mdx'])('%s is named', (name) => {
    const [problem] = slugs([at(name)]);
    expect(problem).toMatchObject({ file: at(name), rule: 'slug' });
    expect(problem?.repair).toMatch(/a–z/);
  });

  test('that Astro would leave out without a word are named', () => {
    expect(slugs([at('a-name.md')])).toMatchObject([{ rule: 'slug' }]);
    expect(slugs([at('folder/a-name.mdx')])).toMatchObject([{ rule: 'slug' }]);
  });

  test.each([
    ['letter case', 'a-name.mdx', 'A-Name.mdx'],
    ['the form of an accent', 'caf\u00e9.mdx', 'cafe\u0301.mdx'],
  ])('that differ by %s alone are twins', (_, first, second) => {
    const twins = slugs([at(first), at(second)]).filter(({ rule }) => rule === 'duplicate-slug');
    expect(twins).toMatchObject([{ file: at(second), repair: 'rename one of them' }]);
    expect(twins[0]?.what).toContain(at(first));
  });
});

describe('collections', () => {
  test('with something in each pass', () => {
    expect(collections(aHouse(), 1)).toEqual([]);
  });

  test('without articles, or without rows, are named', () => {
    const house = aHouse();
    expect(collections(house, 0)).toMatchObject([{ file: 'src/content/articles', rule: 'empty-collection' }]);
    expect(collections(aHouse({ ids: { ...house.ids, countries: [] } }), 1)).toMatchObject([
      { file: 'src/content/support-lines.json', rule: 'empty-collection' },
    ]);
  });
});

test('a phrase that two articles share is named where it comes second', () => {
  const first = anArticle('', 'asks:\n  - who am i now', at('first.mdx'));
  const second = anArticle('', 'asks:\n  - one\n  - Who am I now?\n  - one', at('second.mdx'));
  const [problem, ...more] = asks([first, second]);
  expect(more).toEqual([]);
  expect(problem).toMatchObject({ file: at('second.mdx'), line: 4, rule: 'asks' });
  expect(problem?.what).toContain(at('first.mdx'));
});

test('what a draft still lacks is said, and stops nothing', () => {
  const text = aText('Just a start.', `${FIELDS}\ndraft: true`);
  const { problems, warnings } = checkSources([{ file: FILE, text }], aHouse());
  expect(problems).toMatchObject([{ rule: 'empty-collection' }]);
  expect(warnings.map(({ rule }) => rule)).toContain('word');
});

test('the tags that authors have are read from the list of components', () => {
  const module = "import Link from './Link.astro';\nexport const inMdx = {\n  a: Link,\n  Claim,\n  WinLog: Log,\n};\n";
  expect(tagsNamedIn(module)).toEqual(['Claim', 'WinLog']);
});
