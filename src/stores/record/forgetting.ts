import { isOurs } from '~/stores/keys';
import { nothingFound } from '~/stores/reading';
import { orElse, type Shelf } from '~/stores/shelf';
import { emptyView } from '~/stores/view';
import type { State } from './state';

/** Empties what only this page holds, after an erasure here or on another page. */
export function forget(state: State): boolean {
  const { shelves, homes, found, $view } = state;
  state.emptied++;
  state.opened = undefined;
  state.useSeam(state.bare);
  homes.clear();
  state.before.clear();
  state.heldBack.clear();
  Object.assign(found, { device: nothingFound(), visit: nothingFound() });
  const gone = [shelves.visit, shelves.page].map((shelf) => cleared(state, shelf));
  $view.set({ ...emptyView(), ready: true, canKeep: $view.get().canKeep, erasures: $view.get().erasures + 1 });
  return gone.every(Boolean);
}

/** Clears a shelf of what is ours, and says whether it is clear. A browser that keeps nothing is. */
export const cleared = ({ $view }: State, shelf: Shelf) => orElse(() => clearKeys(shelf), !$view.get().canKeep);

/** Removes every key of ours, and says whether they are gone. */
function clearKeys(shelf: Shelf): boolean {
  for (const key of shelf.keys().filter(isOurs)) orElse(() => shelf.remove(key), undefined);
  return !shelf.keys().some(isOurs);
}
