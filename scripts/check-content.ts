// Says what is wrong in the articles, in a second and without a build: `npm run check:content`.
import { fileURLToPath } from 'node:url';
import { listed } from '../integrations/checks/problem.ts';
import { figures } from '../integrations/checks/source/check.ts';
import { checkProject } from '../integrations/checks/source/project.ts';
import { LANGUAGES } from '../src/languages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

for (const [language, { name }] of Object.entries(LANGUAGES)) {
  const { articles, problems, warnings } = checkProject(root, language);
  console.log(
    `${name}: words at 1 minute · 5 minutes · all\n${articles.map((article) => figures(article, language)).join('\n')}`,
  );
  if (warnings.length) console.log(`\nWorth a look:\n${listed(warnings)}`);
  console.log(problems.length ? `\nTo mend:\n${listed(problems)}\n` : '\nNothing to mend.\n');
  if (problems.length) process.exitCode = 1;
}
