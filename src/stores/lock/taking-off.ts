import { LOCK, OFF } from '~/stores/keys';
import { close } from '~/stores/record/closing';
import type { State } from '~/stores/record/state';
import { changeAll } from '~/stores/writing';
import { firstLock, forgetLock, heal } from './copies';
import type { Locking } from './locking';
import { openLock } from './passphrase';
import { newRing } from './ring';
import { dropReadable } from './way-back';
import { openRest, openShelf, sealRest, sealShelf } from './whole';

/** Takes the lock off: everything is made readable first, what other pages see last. Where that fails, the lock stays. */
export async function takeOff(state: State, passphrase: string): Promise<Locking> {
  const { bare, opened } = state;
  const key = opened && (await openLock(opened.lock, passphrase));
  if (!opened || !key) return 'wrong';
  // A ring of its own: the page may lock meanwhile and drop the other.
  const ring = newRing(key);
  const sealAgain = async (answer: Locking) => {
    sealShelf(bare, ring);
    await sealRest(bare, ring);
    return answer;
  };
  if (!(await openRest(bare, ring)) && state.vaultAnswers) return sealAgain('half');
  if (state.opened !== opened) return sealAgain('changed');
  const refusal = openShelf(bare, ring) ?? changeAll([{ shelf: bare.device, key: LOCK, text: OFF }]);
  if (refusal) return sealAgain(refusal);
  await ended(state);
  // It stays where something could not be opened after all.
  if (state.opened) return 'half';
  await forgetLock(bare, OFF);
  await dropReadable(bare);
  return 'done';
}

/** The lock was taken off, here or by another page: what was sealed meanwhile is opened, and nothing is any more. */
export async function ended(state: State) {
  const { bare, opened, seam } = state;
  if (!opened) return;
  const there = firstLock(bare);
  if (there === 'newer' || (there && there.id !== opened.lock.id)) return close(state);
  state.useSeam(bare);
  state.opened = undefined;
  const refusal = openShelf(bare, opened.ring);
  const rest = await openRest(bare, opened.ring);
  if (refusal || (!rest && state.vaultAnswers)) {
    // Something is still sealed, and this lock alone opens it.
    state.opened = opened;
    state.useSeam(seam);
    return heal(bare, opened.lock);
  }
  state.set({ lock: 'none' });
  // Written back by this page before it knew.
  await forgetLock(bare, JSON.stringify(opened.lock));
}
