import { expect, test } from 'vitest';
import { nearest } from '../../integrations/checks/nearest.ts';
import { ContentProblems, listed, type Problem } from '../../integrations/checks/problem.ts';

const aProblem = (changes: Partial<Problem> = {}): Problem => ({
  file: 'src/content/articles/x.mdx',
  line: 12,
  rule: 'dead-link',
  what: '“/suport/” leads nowhere',
  repair: 'did you mean “/support/”?',
  ...changes,
});

test('a problem is one line with its place, its rule and its repair', () => {
  expect(listed([aProblem()])).toBe(
    'src/content/articles/x.mdx:12  dead-link  “/suport/” leads nowhere → did you mean “/support/”?',
  );
  expect(listed([aProblem({ line: undefined })])).toContain('x.mdx  dead-link');
});

test('problems come in the order of files and lines', () => {
  const order = listed([aProblem({ file: 'b' }), aProblem({ file: 'a', line: 10 }), aProblem({ file: 'a', line: 9 })]);
  expect(order.split('\n').map((line) => line.split('  ')[0])).toEqual(['a:9', 'a:10', 'b:12']);
});

test('the error that ends a build holds every problem, and no stack', () => {
  const error = new ContentProblems([aProblem(), aProblem({ line: 3 })]);
  expect(error.message).toMatch(/^2 things need mending/);
  expect(error.message).toContain('x.mdx:3');
  expect(error.message).toContain('x.mdx:12');
  expect(error.stack).toBe('');
});

test('a likely word is offered, an unlikely one is not', () => {
  expect(nearest('WinLogg', ['Claim', 'WinLog'])).toBe('WinLog');
  expect(nearest('winlog', ['Claim', 'WinLog'])).toBe('WinLog');
  expect(nearest('Carousel', ['Claim', 'WinLog'])).toBeUndefined();
  expect(nearest('any', [])).toBeUndefined();
});
