import { parseLock, type Lock } from '~/core/lock/lock';
import { LOCK, USED } from '~/stores/keys';
import type { Seam } from '~/stores/record/seam';
import type { State } from '~/stores/record/state';
import { orElse } from '~/stores/shelf';
import { inTime, type Join } from '~/stores/vault';
import { changeAll } from '~/stores/writing';
import { hasSealed } from './whole';

/** Puts back a lock that somebody else took away, while there is something that it alone opens. */
export function holdOn({ bare, opened }: State) {
  if (opened && orElse(() => hasSealed(bare.device), true)) heal(bare, opened.lock);
}

/**
 * Sees to it that both copies have a lock, where none or an earlier form of it stands. Another lock in the second copy
 * that is no later was left there by one that could not be taken off whole.
 */
export function heal(bare: Seam, lock: Lock) {
  const isBefore = (raw: string | null, id?: string) => {
    const there = parseLock(raw);
    return !there || (there !== 'newer' && there.rev <= lock.rev && (!id || there.id === id));
  };
  const text = JSON.stringify(lock);
  const isOurs = orElse(() => isBefore(bare.device.get(LOCK), lock.id), false);
  if (isOurs) setLock(bare, lock);
  const join: Join = (id, there) => new Map([[id, isBefore(there, isOurs ? undefined : lock.id) ? text : there]]);
  void bare.drafts.put(new Map([[LOCK, text]]), join).catch(() => undefined);
}

/** The lock as the first copy has it. */
export const firstLock = ({ device }: Seam) => parseLock(orElse(() => device.get(LOCK), null));

/** The lock as either copy has it, the later one first. */
export async function bothLocks(bare: Seam): Promise<(Lock | 'newer')[]> {
  const rows = await inTime(bare.drafts.all()).catch(() => new Map<string, string>());
  const second = parseLock(rows.get(LOCK));
  const first = firstLock(bare);
  const rev = (lock: Lock | 'newer') => (lock === 'newer' ? Infinity : lock.rev);
  return [first ?? [], second ?? []].flat().sort((a, b) => rev(b) - rev(a));
}

/** Writes the first copy of a lock, or leaves the one that stands. */
export const setLock = ({ device }: Pick<Seam, 'device'>, lock: Lock) =>
  changeAll([{ shelf: device, key: LOCK, text: JSON.stringify(lock) }]);

/** Both copies have the lock: without it, what it locks is lost. Says whether they do. */
export async function writeLock({ device, drafts }: Seam, lock: Lock): Promise<boolean> {
  const refusal = setLock({ device }, lock);
  return inTime(drafts.put(new Map([[LOCK, JSON.stringify(lock)]]))).then(
    () => !refusal,
    () => false,
  );
}

/** Takes the lock away from both copies, unless another one stands there by now. */
export async function forgetLock({ device, drafts }: Seam, lock: string) {
  if (orElse(() => device.get(LOCK), lock) !== lock) return;
  for (const key of [LOCK, USED]) orElse(() => device.remove(key), undefined);
  await inTime(drafts.remove([LOCK])).catch(() => undefined);
}
