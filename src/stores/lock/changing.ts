import type { Lock } from '~/core/lock/lock';
import type { State } from '~/stores/record/state';
import { firstLock, setLock, writeLock } from './copies';
import type { Locking } from './locking';
import { lockWith, openLock } from './passphrase';

/** Gives the lock another passphrase. */
export async function changePassphrase(state: State, current: string, next: string): Promise<Locking> {
  const lock = state.opened?.lock;
  const key = lock && (await openLock(lock, current));
  if (!key) return 'wrong';
  return putLock(state, lock, await lockWith(next, key, { ...lock, rev: lock.rev + 1 }));
}

/** Changes after how many minutes without a press the notes lock by themselves. */
export async function changeMinutes(state: State, minutes: number): Promise<Locking> {
  const lock = state.opened?.lock;
  return lock ? putLock(state, lock, { ...lock, rev: lock.rev + 1, minutes }) : 'refused';
}

/** Writes a lock in place of the one it was made from, if that one still stands. */
async function putLock(state: State, from: Lock, lock: Lock): Promise<Locking> {
  const there = firstLock(state.bare);
  const isSame = there && there !== 'newer' && there.id === from.id && there.rev === from.rev;
  if (!state.opened || !isSame) return 'changed';
  const refusal = setLock(state.bare, lock);
  if (refusal) return refusal;
  state.opened.lock = lock;
  state.set({ minutes: lock.minutes });
  return (await writeLock(state.bare, lock)) || !state.vaultAnswers ? 'done' : 'half';
}
