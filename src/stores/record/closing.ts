import { isSealed } from '~/core/lock/sealed';
import { holdsWords, LOCK, OFF } from '~/stores/keys';
import { nothingFound } from '~/stores/reading';
import { orElse, type Shelf } from '~/stores/shelf';
import type { Vault } from '~/stores/vault';
import { emptyView, type View } from '~/stores/view';
import { writeAll } from '~/stores/writing';
import type { Seam } from './seam';
import type { State } from './state';
import { writeBack } from './swept';

/** Whether there is a lock on this device that this page has not opened. */
export const isLocked = ({ bare, opened }: State) => !opened && orElse(() => hasLock(bare.device), false);

const hasLock = (shelf: Shelf) => ![null, OFF].includes(shelf.get(LOCK));

/** Shows that what is here is locked, and nothing of it. */
export const showLocked = ({ $view }: State) =>
  $view.set({ ...emptyView(), lock: 'closed', where: 'device', chosen: true, erasures: $view.get().erasures });

/**
 * Lets go of everything that this page knows, until the passphrase is typed again. What only this page has is written
 * first; where that fails the page stays open, as it is all there is.
 */
export function close(state: State, closedBy: View['closedBy'] = 'press') {
  const { lock, swept } = state.$view.get();
  if (lock === 'closed' || !(state.opened || isLocked(state))) return;
  if (swept && (state.opened ? writeBack(state) : keepOnPage(state))) return;
  for (const keep of state.beforeClosing) keep();
  state.emptied++;
  state.homes.clear();
  state.before.clear();
  Object.assign(state.found, { device: nothingFound(), visit: nothingFound() });
  state.opened?.ring.drop();
  state.opened = undefined;
  state.useSeam(state.bare);
  showLocked(state);
  state.set({ closedBy, heldBack: state.heldBack.size > 0 });
}

/** A page that cannot seal keeps what it alone has in its own memory, until it is unlocked. */
const keepOnPage = ({ onDevice, shelves: { page } }: State) =>
  writeAll(onDevice().map((item) => ({ shelf: page, item })));

/** The outside world for a page without the key: while there is a lock, no readable words go out. */
export function lockedSeam(bare: Seam): Seam {
  const refuse = () => {
    if (orElse(() => hasLock(bare.device), false)) throw new DOMException('', 'InvalidStateError');
  };
  const locked = (vault: Vault): Vault => ({ ...vault, put: async (...rows) => (refuse(), vault.put(...rows)) });
  return {
    ...bare,
    device: {
      ...bare.device,
      set(key, text) {
        if (holdsWords(key) && !isSealed(text)) refuse();
        bare.device.set(key, text);
      },
    },
    vault: locked(bare.vault),
    drafts: locked(bare.drafts),
    snapshots: { ...bare.snapshots, take: async (...state) => (refuse(), bare.snapshots.take(...state)) },
  };
}
