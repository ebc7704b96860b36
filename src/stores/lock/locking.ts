import { USUAL_MINUTES, type Lock } from '~/core/lock/lock';
import { LOCK, OFF } from '~/stores/keys';
import { close, isLocked } from '~/stores/record/closing';
import { keep } from '~/stores/record/moving';
import type { Seam } from '~/stores/record/seam';
import type { State } from '~/stores/record/state';
import { start } from '~/stores/record/waking';
import { orElse, type Refusal } from '~/stores/shelf';
import { changeAll } from '~/stores/writing';
import { random, toBase64 } from './bytes';
import { bothLocks, firstLock, forgetLock, heal, setLock, writeLock } from './copies';
import { lockWith, newRecordKey, openLock, type RecordKey } from './passphrase';
import { newRing } from './ring';
import { sealedSeam } from './sealing';
import { dropReadable, readableItems, takeReadable } from './way-back';
import { hasSealed, openRest, openShelf, sealRest, sealShelf } from './whole';

/**
 * How a change of the lock went. `half`: the second copy could not be reached. When a lock is set, it is still readable
 * there; when a lock is taken off, it stays on. `changed`: another page changed the lock meanwhile.
 */
export type Locking = 'done' | 'half' | 'wrong' | 'changed' | Refusal;

/** Opens the record for this page. What another page left readable meanwhile is sealed. */
export async function unlock(
  state: State,
  passphrase: string,
): Promise<'open' | 'wrong' | 'changed' | 'damaged' | 'newer'> {
  const locks = await bothLocks(state.bare);
  if (locks.length === 0) return 'damaged';
  if (locks.includes('newer')) return 'newer';
  // Only the later one counts; of two that are as late, one may be damaged.
  const last = (locks as Lock[]).filter(({ rev }, _, [first]) => rev === first!.rev);
  for (const lock of last) {
    const key = await openLock(lock, passphrase);
    if (key && state.$view.get().lock !== 'closed') return 'open';
    if (key) return (await isOff(state)) ? 'open' : open(state, lock, key);
  }
  return 'wrong';
}

/** Whether another page has taken the lock off meanwhile. Then the notes are shown as they are. */
async function isOff(state: State): Promise<boolean> {
  if ((await bothLocks(state.bare)).length > 0) return false;
  state.set({ lock: 'none' });
  state.started = start(state);
  return true;
}

function open(state: State, lock: Lock, key: RecordKey): 'open' | 'changed' {
  const there = firstLock(state.bare);
  // Another page may have changed the lock while this one worked.
  if (there === 'newer' || (there && there.id !== lock.id)) return 'changed';
  const last = there && there.rev > lock.rev ? there : lock;
  use(state, last, key);
  heal(state.bare, last);
  state.started = start(state);
  void state.started.then(() => tidy(state));
  return 'open';
}

/** Seals what is not, and lets the readable state of before go when all of it has opened with the passphrase. */
async function tidy(state: State) {
  const { bare, opened } = state;
  if (!opened) return;
  const refusal = sealShelf(bare, opened.ring);
  const rest = await sealRest(bare, opened.ring);
  if (state.opened !== opened) return;
  state.set({ readableLeft: refusal !== undefined || !(rest || !state.vaultAnswers) });
  if (refusal || !rest) return;
  const before = await readableItems(bare);
  if (!before?.every(({ id }) => state.known(id))) return;
  if (await dropReadable(bare)) state.set({ wayBackGone: true });
}

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

/** From now on words are sealed on their way in, and opened on their way out. */
function use(state: State, lock: Lock, key: RecordKey) {
  const opened = { lock, ring: newRing(key) };
  state.opened = opened;
  state.useSeam(sealedSeam(state.bare, opened));
  state.set({ lock: 'open', minutes: lock.minutes, wayBackGone: false });
}
