import type { EntryOf } from './record/entry.ts';

/** How often something was done, in any size, and how often somebody came back. Rest is neither. */
export function acted(wins: readonly EntryOf<'win'>[] = []): { done: number; back: number } {
  const back = wins.filter(({ how }) => how === 'came-back').length;
  return { done: wins.filter(({ how }) => how !== 'rested').length, back };
}
