import { isSealed } from '~/core/lock/sealed';
import { holdsWords, LOCK, OFF } from '~/stores/keys';
import { nothingFound } from '~/stores/reading';
import { orElse, type Shelf } from '~/stores/shelf';
import { emptyView, type View } from '~/stores/view';
import type { State } from './state';
import { writeBack } from './swept';

/** Whether there is a lock on this device that this page has not opened. */
export const isLocked = ({ bare, opened }: State) => !opened && orElse(() => hasLock(bare.device), false);

const hasLock = (shelf: Shelf) => ![null, OFF].includes(shelf.get(LOCK));

/** Shows that what is here is locked, and nothing of it. */
export const showLocked = (state: State) =>
  state.set({ ...emptyView(), lock: 'closed', where: 'device', chosen: true, erasures: state.$view.get().erasures });

/**
 * Lets go of everything that this page knows, until the passphrase is typed again. What only this page has is written
 * first; where that fails the page stays open, as it is all there is.
 */
export function close(state: State, closedBy: View['closedBy'] = 'press') {
  const { lock, swept } = state.$view.get();
  if (lock === 'closed' || !(state.opened || isLocked(state))) return;
  if (swept && state.opened && writeBack(state)) return;
  for (const keep of state.beforeClosing) keep();
  state.emptied++;
  state.homes.clear();
  state.before.clear();
  state.lastAdded = 0;
  Object.assign(state.found, { device: nothingFound(), visit: nothingFound() });
  state.opened?.ring.drop();
  state.opened = undefined;
  state.useSeam(state.bare);
  showLocked(state);
  state.set({ closedBy, heldBack: state.heldBack.size > 0 });
}

/** A shelf that takes no readable words while a lock is on it: a page that has not heard of the lock may still try. */
export const lockedShelf = (shelf: Shelf): Shelf => ({
  ...shelf,
  set(key, text) {
    if (holdsWords(key) && !isSealed(text) && hasLock(shelf)) throw new DOMException('', 'InvalidStateError');
    shelf.set(key, text);
  },
});
