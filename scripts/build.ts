// Builds the site in each of its languages, English first: `npm run build`. What is said after it goes to Astro.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../src/languages.ts';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

for (const language of Object.keys(LANGUAGES)) {
  const env = { ...process.env, LOCALE: language };
  const { status } = spawnSync(process.execPath, [astro, 'build', ...process.argv.slice(2)], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
