// Builds the site in each of its languages, English first: `npm run build`, with
// `-- --outDir <folder within this one>` for another place, with `-- --force` to read all content anew.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { folderOf } from '../integrations/locale.ts';
import { LANGUAGES } from '../src/languages.ts';

const astro = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const { outDir, force } = parseArgs({
  options: { outDir: { type: 'string', default: 'dist' }, force: { type: 'boolean', default: false } },
}).values;

/** Room in MB for what is thrown away at once, page by page: with the little that Node gives, it is swept again and again. */
const ROOM = '--max-semi-space-size=64';

for (const language of Object.keys(LANGUAGES)) {
  const env = { ...process.env, LOCALE: language };
  const args = [ROOM, astro, 'build', '--outDir', join(outDir, folderOf(language)), ...(force ? ['--force'] : [])];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
