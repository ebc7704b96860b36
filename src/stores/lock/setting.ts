import { USUAL_MINUTES, type Lock } from '~/core/lock/lock';
import { isLocked } from '~/stores/record/closing';
import { keep } from '~/stores/record/keeping';
import type { Seam } from '~/stores/record/seam';
import type { State } from '~/stores/record/state';
import { orElse } from '~/stores/shelf';
import { random, toBase64 } from './bytes';
import { bothLocks, firstLock, forgetLock, setLock, writeLock } from './copies';
import type { Locking } from './locking';
import { use } from './opening';
import { lockWith, newRecordKey, openLock, type RecordKey } from './passphrase';
import { newRing } from './ring';
import { dropReadable, takeReadable } from './way-back';
import { hasSealed, sealRest, sealShelf } from './whole';

/** A lock that is made, and takes effect when the passphrase is typed once more. */
export interface NewLock {
  confirm(again: string): Promise<Locking>;
}

export async function newLock(state: State, passphrase: string): Promise<NewLock> {
  const frame = { id: toBase64(random(9)), rev: 1, minutes: USUAL_MINUTES };
  const lock = await lockWith(passphrase, newRecordKey(), frame);
  return {
    async confirm(again) {
      const key = await openLock(lock, again);
      return key ? takeEffect(state, lock, key) : 'wrong';
    },
  };
}

/** Seals everything on the device. A readable state stays as a way back until the passphrase has opened all of it once. */
async function takeEffect(state: State, made: Lock, key: RecordKey): Promise<Locking> {
  const { bare } = state;
  const moved = await keep(state, 'device');
  if (!moved.ok) return moved.why === 'empty' || moved.why === 'gone' ? 'refused' : moved.why;
  let isSo = await takeReadable(state);
  let before = await bothLocks(bare);
  // What was written meanwhile is to be in it too.
  while (!isSo()) [isSo, before] = [await takeReadable(state), await bothLocks(bare)];
  // From here to the writing of the lock nothing is awaited: two pages that set one are apart.
  if (isLocked(state) || state.opened) return 'changed';
  const last = Math.max(0, ...before.map((one) => (one === 'newer' ? 0 : one.rev)));
  const lock = { ...made, rev: last + 1 };
  // A ring of its own, as in `takeOff`: the page may lock before everything is sealed.
  const ring = newRing(key.slice());
  const refusal = setLock(bare, lock) ?? sealShelf(bare, ring);
  // Where something was sealed and could not be put back, the lock stays: it alone opens that.
  if (refusal && !isStuck(bare, lock)) {
    await forgetLock(bare, JSON.stringify(lock));
    await dropReadable(bare);
    return refusal;
  }
  use(state, lock, key);
  bare.tellLocked();
  const [second, rest] = [await writeLock(bare, lock), await sealRest(bare, ring)];
  return !refusal && ((second && rest) || !state.vaultAnswers) ? 'done' : 'half';
}

/** Whether a lock that could not be set whole has sealed something for good. */
function isStuck(bare: Seam, { id }: Lock): boolean {
  const there = firstLock(bare);
  return there !== undefined && there !== 'newer' && there.id === id && orElse(() => hasSealed(bare.device), true);
}
