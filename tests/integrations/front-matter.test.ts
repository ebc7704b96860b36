import { describe, expect, test } from 'vitest';
import { readArticle } from '../../integrations/checks/source/article.ts';
import { aText, FILE } from './samples.ts';

const problemsOf = (text: string) => readArticle({ file: FILE, text }).problems;

describe('front matter that cannot be read is named with its line', () => {
  test.each([
    ['a colon in a value', 'title: Small: steps', 2, /colon/, /quotes/],
    ['a tab', 'title: x\nasks:\n\t- one', 4, /tab/, /two spaces/],
    ['a field twice', 'title: x\ntopic: y\ntitle: z', 4, /twice/, /one of them/],
    ['a quote left open', 'title: "x', 2, /missing/, /close/],
    ['a list left open', 'tools: [a, b\ntopic: x', 3, /./, /./],
  ])('%s', (_, fields, line, what, repair) => {
    const [problem, ...more] = problemsOf(aText('Text.', fields));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: FILE, rule: 'front-matter' });
    expect(problem?.line).toBeGreaterThanOrEqual(line);
    expect(problem?.what).toMatch(what);
    expect(problem?.repair).toMatch(repair);
  });

  test('none at all', () => {
    expect(problemsOf('Text.')).toMatchObject([{ file: FILE, line: 1, rule: 'front-matter' }]);
    expect(problemsOf('\n---\ntitle: x\n---\n')).toHaveLength(1);
  });
});

test('fields know their lines, those in lists too', () => {
  const { article } = readArticle({ file: FILE, text: aText('', 'title: x\nasks:\n  - one\n  - two') });
  expect(article?.frontMatter.lineOf('asks', 1)).toBe(5);
  expect(article?.frontMatter.lineOf('nothing')).toBe(1);
});

test('a byte order mark and Windows line ends change nothing', () => {
  const text = aText('One.\n\n<Claim refs="a" strength="well">Two.</Claim> Three.', 'title: x\ntopic: y');
  const read = (given: string) => readArticle({ file: FILE, text: given });
  expect(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(
    expect.objectContaining({
      problems: [],
      article: expect.objectContaining({ text, body: read(text).article?.body }),
    }),
  );
});

test('a tag left open is named with its line', () => {
  const [problem] = problemsOf(aText('One.\n\n<Practice title="x">\n\nTwo.'));
  expect(problem).toMatchObject({ line: 6, rule: 'unreadable' });
  expect(problem?.what).toMatch(/closing tag for `<Practice>`/);
  expect(problem?.repair).toMatch(/close each tag/);
});
