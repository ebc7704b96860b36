// Builds the project twice, in two folders at two moments, and compares each file. Exits with 1 when one differs.
// usage: npm run test:twins
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { aCopy, build } from './integrations/building.ts';

/** What a build made: each file with the hash of its bytes. */
async function built(): Promise<Map<string, string>> {
  const copy = aCopy();
  const { code, said } = await build(copy);
  if (code !== 0) throw new Error(said);
  const dist = join(copy, 'dist');
  const files = globSync('**', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(dist, file)))
      .digest('hex');
  const made = new Map(files.sort().map((file) => [file, hash(file)]));
  rmSync(copy, { recursive: true, force: true });
  return made;
}

const [one, other] = [await built(), await built()];
const differ = [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
for (const file of differ) console.log(`differs: ${file}`);
console.log(`${one.size} files, ${differ.length} of them not the same in both builds`);
if (differ.length) process.exitCode = 1;
