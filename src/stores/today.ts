import { settingKey } from './keys';
import { orElse } from './shelf';
import type { RecordStore } from './record';

/** Fired on the window when today’s value was picked, for the other tools on the page. */
export const TODAY_CHANGED = 'foothold:today';

/** The id of the value picked for a day, '' for “none today”, undefined when none was picked. */
export function readToday({ shelf }: RecordStore, day: string): string | undefined {
  const [keptDay, id] = (orElse(() => shelf().get(settingKey('today')), null) ?? '').split(' ');
  return keptDay === day ? (id ?? '') : undefined;
}

/** Kept where the reader keeps things: a day and an id, no words. */
export const writeToday = ({ shelf }: RecordStore, day: string, id: string) =>
  orElse(() => shelf().set(settingKey('today'), `${day} ${id}`), undefined);
