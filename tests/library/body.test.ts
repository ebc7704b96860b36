import { expect, test } from 'vitest';
import type { Article } from '../../src/library/articles';
import { bodyOf, readBody } from '../../src/library/body';

const drawn = async (mdx: string, components = {}) => JSON.stringify((await readBody(mdx)).Content({ components }));

test('the headings of a text come in their order, each with an address of its own', async () => {
  const { headings } = await readBody('## Small steps\n\nText.\n\n### Why\n\n## Small steps');
  expect(headings.map(({ depth, slug }) => [depth, slug])).toEqual([
    [2, 'small-steps'],
    [3, 'why'],
    [2, 'small-steps-1'],
  ]);
  expect(await drawn('## Small steps')).toContain('"id":"small-steps"');
});

test('quotes are curly, and tags are drawn by what is given for them', async () => {
  const text = await drawn('"So," she said. <Claim refs="x">It\'s true</Claim>', { Claim: 'mark' });
  expect(text).toContain('“So,” she said.');
  expect(text).toContain('"type":"mark","props":{"refs":"x","children":"It’s true"}');
});

test('a tag that nothing draws is named', async () => {
  await expect(drawn('<Nobody />')).rejects.toThrow(/Nobody/);
});

test('of a text that cannot be read the file is named', async () => {
  const article = { body: 'Half a <tag', filePath: 'src/content/articles/half.mdx' } as Article;
  await expect(bodyOf(article)).rejects.toThrow('src/content/articles/half.mdx cannot be read');
});
