import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/languages.ts';
import { listed } from '../../integrations/checks/problem.ts';
import { checkProject } from '../../integrations/checks/source/project.ts';

test.each(Object.keys(LANGUAGES))('the articles, data and words in “%s” have nothing to mend', (language) => {
  const { articles, problems } = checkProject(fileURLToPath(new URL('../..', import.meta.url)), language);
  expect(listed(problems)).toBe('');
  expect(articles.length).toBeGreaterThan(0);
});
