import { parseLock } from '~/core/lock/lock';
import { OFF } from '~/stores/keys';
import { close } from '~/stores/record/closing';
import type { State } from '~/stores/record/state';
import { changeMinutes, changePassphrase } from './changing';
import { holdOn } from './copies';
import { unlock } from './opening';
import { canLock } from './passphrase';
import { newLock } from './setting';
import { ended, takeOff } from './taking-off';
import { goBack, hasWayBack } from './way-back';

export type { Locking } from './locking';
export type { NewLock } from './setting';
export type Locksmith = ReturnType<typeof locksmith>;

/** What can be done with the lock of a record. */
export const locksmith = (state: State) => ({
  canLock: canLock(),
  newLock: (passphrase: string) => newLock(state, passphrase),
  unlock: (passphrase: string) => unlock(state, passphrase),
  changePassphrase: (current: string, next: string) => changePassphrase(state, current, next),
  changeMinutes: (minutes: number) => changeMinutes(state, minutes),
  takeOff: (passphrase: string) => takeOff(state, passphrase),
  hasWayBack: () => hasWayBack(state),
  goBack: () => goBack(state),
});

/** Another page changed the lock of a record that this page has open, took it off, or put another one on. */
export async function notice(state: State, raw: string | null) {
  const { opened } = state;
  const lock = parseLock(raw);
  if (raw === OFF) await ended(state);
  else if (raw === null) holdOn(state);
  else if (opened && lock && lock !== 'newer' && lock.id === opened.lock.id) {
    if (lock.rev > opened.lock.rev) opened.lock = lock;
    state.set({ minutes: opened.lock.minutes });
  } else close(state);
}
