import { suggestion } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { misfits, type Misfit } from './fields.ts';
import { DATA, type Collection, type House } from './house.ts';
import { linesOfJson } from './places.ts';
import { FILES } from './shapes.ts';

type Found = Misfit & { rule: string };

/** Each row of a file of data has the fields it needs and an id of its own, and points to what exists. */
export function rows(name: Collection, text: string, ids: House['ids']): Problem[] {
  const data: unknown = JSON.parse(text);
  const found = [
    ...misfits(FILES[name], data).map((misfit) => ({ ...misfit, rule: 'field' })),
    ...twins(name, data),
    ...(name === 'tools' || name === 'claims' ? lostSources(data, ids.references) : []),
  ];
  // Lines are looked up only when there is something to say: reading a file for them takes a while.
  const lineOf = found.length ? linesOfJson(text) : () => undefined;
  return found.map(({ path, ...problem }) => ({ file: DATA[name], line: lineOf(path), ...problem }));
}

type Row = Record<string, unknown>;

const listIn = (data: unknown): Row[] => (Array.isArray(data) ? data : []).map((row: Row | null) => row ?? {});

/** Of two rows with one id, Astro would keep the last without a word. */
function twins(name: Collection, data: unknown): Found[] {
  const [list, key, above] =
    name === 'countries' ? [listIn((data as Row | null)?.countries), 'code', ['countries']] : [listIn(data), 'id', []];
  return list.flatMap((row, i) => {
    if (list.findIndex((other) => other[key] === row[key]) === i || typeof row[key] !== 'string') return [];
    const what = `${key}: “${row[key]}” is also the ${key} of a row above`;
    return [{ path: [...above, i, key], rule: 'duplicate-id', what, repair: 'give it one of its own, or take it out' }];
  });
}

const lostSources = (rows: unknown, known: string[]): Found[] =>
  listIn(rows).flatMap(({ id, refs }, row) =>
    (Array.isArray(refs) ? refs : []).flatMap((ref: unknown, i) => {
      if (typeof ref !== 'string' || known.includes(ref)) return [];
      const repair = suggestion(ref, known, `add it to ${DATA.references}, or use one that is there`);
      const what = `“${String(id)}”, refs: “${ref}” is not in ${DATA.references}`;
      return [{ path: [row, 'refs', i], rule: 'unknown-id', what, repair }];
    }),
  );
