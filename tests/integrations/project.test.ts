import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listed } from '../../integrations/checks/problem.ts';
import { checkProject } from '../../integrations/checks/source/project.ts';

test('the articles of this project have nothing to mend', () => {
  const { articles, problems } = checkProject(fileURLToPath(new URL('../..', import.meta.url)));
  expect(listed(problems)).toBe('');
  expect(articles.length).toBeGreaterThan(0);
});
