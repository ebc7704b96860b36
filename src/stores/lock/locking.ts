import { laterLock, parseLock, USUAL_MINUTES, type Lock } from '~/core/lock/lock';
import { instant } from '~/core/time';
import { LOCK, OFF } from '~/stores/keys';
import type { Seam } from '~/stores/record/seam';
import type { State } from '~/stores/record/state';
import { start } from '~/stores/record/waking';
import { orElse, setSurely, type Refusal } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import { lockWith, newRecordKey, openLock, type RecordKey } from './passphrase';
import { newRing } from './ring';
import { sealedSeam } from './sealing';
import { openRest, openShelf, sealRest, sealShelf } from './whole';

/**
 * How a change of the lock went. `half`: the second copy could not be reached. When a lock is set, it is still readable
 * there; when a lock is taken off, it stays on.
 */
export type Locking = 'done' | 'half' | 'wrong' | Refusal;

/** Opens the record for this page. What another page left readable meanwhile is sealed. */
export async function unlock(state: State, passphrase: string): Promise<'open' | 'wrong' | 'damaged'> {
  const { bare, $view } = state;
  const lock = laterLock(firstLock(bare), await secondLock(bare));
  if (!lock) return 'damaged';
  const key = await openLock(lock, passphrase);
  if (!key) return 'wrong';
  if ($view.get().lock !== 'closed') return 'open';
  writeLock(bare, lock);
  use(state, lock, key);
  state.started = start(state);
  void state.started.then(() => tidy(state));
  return 'open';
}

/** Seals what is not, and lets the readable state of before go: by now the passphrase is known to work. */
async function tidy({ bare, opened, set }: State) {
  if (!opened) return;
  sealShelf(bare, opened.ring);
  await sealRest(bare, opened.ring);
  const gone = await inTime(bare.snapshots.drop('lock')).catch(() => 0);
  if (gone > 0) set({ wayBackGone: true });
}

/** A lock that is made, and takes effect when the passphrase is typed once more. */
export interface NewLock {
  confirm(again: string): Promise<Locking>;
}

export async function newLock(state: State, passphrase: string): Promise<NewLock> {
  const lock = await lockWith(passphrase, newRecordKey(), { rev: 1, minutes: USUAL_MINUTES });
  return {
    async confirm(again) {
      const key = await openLock(lock, again);
      return key ? takeEffect(state, lock, key) : 'wrong';
    },
  };
}

/** Seals everything on the device. A readable state stays as a way back until the passphrase has opened it once. */
async function takeEffect(state: State, lock: Lock, key: RecordKey): Promise<Locking> {
  const { bare, homes, known } = state;
  const items = [...homes].flatMap(([id, home]) => (home === 'device' ? (known(id) ?? []) : []));
  const texts = items.map((item) => JSON.stringify(item));
  await inTime(bare.snapshots.take('lock', instant(bare.now()), texts)).catch(() => undefined);
  const refusal = writeLock(bare, lock) ?? sealShelf(bare, newRing(key));
  if (refusal) {
    forgetLock(bare);
    return refusal;
  }
  const ring = use(state, lock, key);
  return (await sealRest(bare, ring)) ? 'done' : 'half';
}

/** Gives the lock another passphrase. */
export async function changePassphrase(state: State, current: string, next: string): Promise<Locking> {
  const lock = state.opened?.lock;
  const key = lock && (await openLock(lock, current));
  if (!key) return 'wrong';
  return putLock(state, await lockWith(next, key, { rev: lock.rev + 1, minutes: lock.minutes }));
}

/** Changes after how many minutes without a press the notes lock by themselves. */
export function changeMinutes(state: State, minutes: number): Locking {
  const lock = state.opened?.lock;
  return lock ? putLock(state, { ...lock, rev: lock.rev + 1, minutes }) : 'refused';
}

function putLock({ bare, opened, set }: State, lock: Lock): Locking {
  const refusal = opened ? writeLock(bare, lock) : 'refused';
  if (refusal) return refusal;
  opened!.lock = lock;
  set({ minutes: lock.minutes });
  return 'done';
}

/** Takes the lock off: everything is made readable first. Where that fails, the lock stays. */
export async function takeOff(state: State, passphrase: string): Promise<Locking> {
  const { bare, opened } = state;
  if (!opened || !(await openLock(opened.lock, passphrase))) return 'wrong';
  const refusal = openShelf(bare, opened.ring);
  if (refusal) return refusal;
  if (await openRest(bare, opened.ring)) {
    orElse(() => bare.device.set(LOCK, OFF), undefined);
    await ended(state);
    return 'done';
  }
  sealShelf(bare, opened.ring);
  await sealRest(bare, opened.ring);
  return 'half';
}

/** The lock was taken off, here or by another page: what was sealed meanwhile is opened, and nothing is any more. */
export async function ended(state: State) {
  const { bare, opened } = state;
  if (!opened) return;
  state.useSeam(bare);
  openShelf(bare, opened.ring);
  await openRest(bare, opened.ring);
  forgetLock(bare);
  state.opened = undefined;
  state.set({ lock: 'none' });
}

/** From now on words are sealed on their way in, and opened on their way out. */
function use(state: State, lock: Lock, key: RecordKey) {
  const ring = newRing(key);
  const opened = { lock, ring };
  state.opened = opened;
  state.useSeam(sealedSeam(state.bare, ring, () => JSON.stringify(opened.lock)));
  state.set({ lock: 'open', minutes: lock.minutes });
  return ring;
}

const firstLock = ({ device }: Seam) => parseLock(orElse(() => device.get(LOCK), null));
const secondLock = ({ drafts }: Seam) =>
  inTime(drafts.all()).then(
    (rows) => parseLock(rows.get(LOCK)),
    () => undefined,
  );

/** Puts back a lock that somebody else took away. */
export const holdOn = ({ bare, opened }: State) => opened && writeLock(bare, opened.lock);

/** Both copies have the lock: without it, what it locks is lost. */
function writeLock({ device, drafts }: Seam, lock: Lock): Refusal | undefined {
  const text = JSON.stringify(lock);
  const refusal = setSurely(device, LOCK, text);
  if (!refusal) void drafts.put(new Map([[LOCK, text]])).catch(() => undefined);
  return refusal;
}

function forgetLock({ device, drafts }: Seam) {
  orElse(() => device.remove(LOCK), undefined);
  void drafts.remove([LOCK]).catch(() => undefined);
}
