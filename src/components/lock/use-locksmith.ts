import { useState } from 'preact/hooks';
import type { Locksmith } from '~/stores/lock/locksmith';
import type { RecordStore } from '~/stores/record';

/**
 * One piece of work with the lock at a time. Its code is fetched at the first one.
 * @returns whether it is under way, and a call that answers nothing where it could not be done
 */
export function useLocksmith(record: RecordStore) {
  const [busy, setBusy] = useState(false);
  const work = async <T>(job: (locksmith: Locksmith) => T | Promise<T>): Promise<T | undefined> => {
    if (busy) return undefined;
    setBusy(true);
    try {
      return await job(await record.locksmith());
    } catch {
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, work };
}
