import { settingKey } from './keys';
import type { RecordStore } from './record';
import { orElse } from './shelf';

/** When the last copy was saved (ISO 8601), or null. Kept where the reader keeps things. */
export const lastCopy = ({ shelf }: RecordStore) => orElse(() => shelf().get(settingKey('copied')), null);

export const noteCopy = ({ shelf }: RecordStore, at: string) =>
  orElse(() => shelf().set(settingKey('copied'), at), undefined);
