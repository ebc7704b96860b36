import { written, type Entry, type Kind } from '~/core/record/entry';
import { SHAPE } from '~/core/record/shape';

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/**
 * An entry with some fields changed; those left empty are left out. Zero is an answer.
 * A line that can be skipped stays, as '': every version of the site takes an entry without it for damaged.
 */
export const filled = <E extends { kind: Kind }>(entry: E, fields: object) =>
  Object.fromEntries(
    Object.entries({ ...entry, ...fields }).flatMap(([name, value]) => {
      if (!(name in fields) || !isEmpty(value)) return [[name, value]];
      return SHAPE[entry.kind][name] === 'line' ? [[name, '']] : [];
    }),
  );

/** Whether anything was written in an entry: one whose lines can all be skipped may hold none. */
export const saysSomething = (entry: Entry) => Object.values(written(entry)).some((value) => !isEmpty(value));
