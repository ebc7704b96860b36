import type { Lock } from '~/core/lock/lock';
import type { State } from '~/stores/record/state';
import { start } from '~/stores/record/waking';
import { bothLocks, firstLock, heal } from './copies';
import { openLock, type RecordKey } from './passphrase';
import { newRing } from './ring';
import { sealedSeam } from './sealing';
import { dropReadable, readableItems } from './way-back';
import { sealRest, sealShelf } from './whole';

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

/** From now on words are sealed on their way in, and opened on their way out. */
export function use(state: State, lock: Lock, key: RecordKey) {
  const opened = { lock, ring: newRing(key) };
  state.opened = opened;
  state.useSeam(sealedSeam(state.bare, opened));
  state.set({ lock: 'open', minutes: lock.minutes, wayBackGone: false });
}
