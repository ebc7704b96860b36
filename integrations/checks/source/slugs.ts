import type { Problem } from '../problem.ts';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

const nameOf = (file: string) => file.split('/').at(-1)!;
const twinKey = (file: string) => nameOf(file).normalize('NFC').toLowerCase();

/** Each file under src/content/articles has a name that is a good address, and no other file’s name in disguise. */
export const slugs = (files: string[]): Problem[] => [...files.flatMap(shape), ...twins(files)];

function shape(file: string): Problem[] {
  const problem = (what: string, repair: string): Problem[] => [{ file, rule: 'slug', what, repair }];
  if (!file.endsWith('.mdx')) return problem('is not an article, so nobody would see it', 'end its name in .mdx');
  if (!/content\/articles\/[^/]+$/.test(file))
    return problem('lies in a folder of its own', 'move it into src/content/articles');
  if (KEBAB.test(nameOf(file))) return [];
  return problem('has a name that makes no plain address', 'use a–z, 0–9 and single hyphens: a-short-name.mdx');
}

/** Two names that some disks or addresses take for one: the same but for case, or for how an accent is stored. */
function twins(files: string[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const other = first.get(twinKey(file));
    first.set(twinKey(file), other ?? file);
    if (!other) return [];
    const what = `would have the same address as ${other}`;
    return [{ file, rule: 'duplicate-slug', what, repair: 'rename one of them' }];
  });
}
