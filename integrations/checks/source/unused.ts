import type { Problem } from '../problem.ts';
import { DATA } from './house.ts';
import { linesOfJson } from './places.ts';

/** Each reference is there because something leans on it: readers are not shown a shelf of books nobody opened. */
export function unused(references: string, used: Iterable<string>): Problem[] {
  const leaned = new Set(used);
  const rows = JSON.parse(references) as unknown;
  const lost = (Array.isArray(rows) ? rows : []).flatMap((row: { id?: unknown } | null, i) => {
    const id = row?.id;
    return typeof id === 'string' && !leaned.has(id) ? [{ id, path: [i, 'id'] }] : [];
  });
  const lineOf = lost.length ? linesOfJson(references) : () => undefined;
  return lost.map(({ id, path }) => ({
    file: DATA.references,
    line: lineOf(path),
    rule: 'unused-reference',
    what: `no article, tool, claim or page uses “${id}”`,
    repair: `point to it where it is leaned on (a claim’s refs, or a link to /evidence/#${id}), or take it out`,
  }));
}
