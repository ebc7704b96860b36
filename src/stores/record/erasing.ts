import { isOurs } from '~/stores/keys';
import { nothingFound } from '~/stores/reading';
import { orElse, type Shelf } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import { emptyView } from '~/stores/view';
import type { State } from './state';

/** Erases everything of ours in this browser: entries, second copy, drafts, settings. */
export async function erase(state: State): Promise<boolean> {
  const { seam } = state;
  const first = cleared(state, seam.device);
  const own = forget(state);
  seam.tellErased();
  const second = await inTime(seam.vault.clear()).then(
    () => true,
    () => false,
  );
  return first && own && second;
}

/** Empties what only this page holds, after an erasure here or on another page. */
export function forget(state: State): boolean {
  const { shelves, homes, found, $view } = state;
  state.emptied++;
  homes.clear();
  Object.assign(found, { device: nothingFound(), visit: nothingFound() });
  const gone = [shelves.visit, shelves.page].map((shelf) => cleared(state, shelf));
  state.set({ ...emptyView(), ready: true, canKeep: $view.get().canKeep });
  return gone.every(Boolean);
}

/** Clears a shelf of what is ours, and says whether it is clear. A browser that keeps nothing is. */
const cleared = ({ $view }: State, shelf: Shelf) => orElse(() => clearKeys(shelf), !$view.get().canKeep);

/** Removes every key of ours, and says whether they are gone. */
function clearKeys(shelf: Shelf): boolean {
  for (const key of shelf.keys().filter(isOurs)) orElse(() => shelf.remove(key), undefined);
  return !shelf.keys().some(isOurs);
}
