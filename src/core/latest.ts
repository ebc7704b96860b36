import type { From } from './record/entry.ts';

/** The last of a list that pass, latest first. Looks from the end: a long record is not gone through at each press. */
export function latest<T>(list: readonly T[], most: number, pass: (one: T) => boolean = () => true): T[] {
  const found: T[] = [];
  for (let i = list.length - 1; i >= 0 && found.length < most; i--) {
    if (pass(list[i]!)) found.push(list[i]!);
  }
  return found;
}

/** The latest entries that were written with a tool in an article, at most three. */
export const writtenAt = <E extends { from?: From }>(entries: readonly E[], { article, tool }: From): E[] =>
  latest(entries, 3, ({ from }) => from?.article === article && from.tool === tool);

/** The latest entries of a kind, latest first; after them those that were once written at the very passage they stand at. */
export function latestAndHere<E extends { from?: From }>(
  entries: readonly E[],
  most: number,
  here: From | undefined,
): E[] {
  const shown = latest(entries, most);
  return here ? [...shown, ...writtenAt(entries, here).filter((entry) => !shown.includes(entry))] : shown;
}
