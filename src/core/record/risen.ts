import { laterThan } from '../time.ts';
import type { Entry } from './entry.ts';
import type { Item } from './merge.ts';

/** An entry as it was, with its earlier texts, all of it later than a change. */
export function risen<T extends Item>(old: T, changedAt: string, now: Date): T {
  const before = laterThan(changedAt, now);
  const earlier = (old as Partial<Entry>).earlier?.map((text) => ({ ...text, updatedAt: before }));
  return { ...old, updatedAt: laterThan(before, now), ...(earlier && { earlier }) };
}
