import type { Problem } from '../problem.ts';
import { DATA, type House } from './house.ts';

const NEEDED = ['topics', 'needs', 'tools', 'values', 'pauses', 'references', 'claims', 'countries'] as const;

/** The site has something of each kind: an empty list would build an empty site without a word. */
export function collections({ ids }: House, published: number): Problem[] {
  const empty = NEEDED.filter((name) => !ids[name].length).map((name) => tooFew(DATA[name], name));
  return published ? empty : [...empty, tooFew('src/content/articles', 'published articles')];
}

const tooFew = (file: string, kind: string): Problem => ({
  file,
  rule: 'empty-collection',
  what: `there are no ${kind}`,
  repair: 'bring at least one back',
});
