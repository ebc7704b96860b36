// Says what is wrong in the articles, in a second and without a build: `npm run check:content`.
import { fileURLToPath } from 'node:url';
import { listed } from '../integrations/checks/problem.ts';
import { figures } from '../integrations/checks/source/check.ts';
import { checkProject } from '../integrations/checks/source/project.ts';

const { articles, problems, warnings } = checkProject(fileURLToPath(new URL('..', import.meta.url)));

console.log(`Words at 1 minute · 5 minutes · all\n${articles.map(figures).join('\n')}`);
if (warnings.length) console.log(`\nWorth a look:\n${listed(warnings)}`);
console.log(problems.length ? `\nTo mend:\n${listed(problems)}` : '\nNothing to mend.');
process.exitCode = problems.length ? 1 : 0;
