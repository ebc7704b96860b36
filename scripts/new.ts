// Starts an article: `npm run new -- "A title in plain words"`.
import { fileURLToPath } from 'node:url';
import { dayOf } from '../src/core/time.ts';
import { newArticle } from './new-article.ts';

const made = newArticle(
  fileURLToPath(new URL('..', import.meta.url)),
  process.argv.slice(2).join(' '),
  dayOf(new Date(), 0),
);

if ('refusal' in made) {
  console.error(made.refusal);
  process.exitCode = 1;
} else {
  console.log(`Made ${made.files.join(' and ')}.`);
  console.log(
    'It is a draft: it is seen with “npm run dev” and left out of the site. “npm run check:content” says what it waits for.',
  );
}
