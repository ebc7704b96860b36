import { atom } from 'nanostores';
import type { Item } from '~/core/record/merge';
import type { Opened } from '~/stores/lock/sealing';
import { nothingFound } from '~/stores/reading';
import { memoryShelf, type Shelf } from '~/stores/shelf';
import { emptyView, withChanges, type View, type Where } from '~/stores/view';
import { lockedSeam } from './closing';
import type { Seam } from './seam';

export const PLACES = ['device', 'visit', 'page'] as const satisfies Where[];

export type State = ReturnType<typeof newState>;

/** What all verbs of one record share. */
export function newState(seam: Seam) {
  const $view = atom<View>(emptyView());
  const shelves: Record<Where, Shelf> = { page: memoryShelf(), visit: seam.visit, device: seam.device };
  const state = {
    /** The outside world as it is. While a lock is on it, `seam` seals and opens what goes through. */
    bare: seam,
    seam,
    $view,
    shelves,
    useSeam(next: Seam) {
      state.seam = next === seam ? lockedSeam(seam) : next;
      shelves.device = state.seam.device;
    },
    /** The lock, and what opens it, while this page is unlocked. */
    opened: undefined as Opened | undefined,
    started: undefined as Promise<void> | undefined,
    /** Called before the page locks: each keeps its unfinished words. */
    beforeClosing: new Set<() => unknown>(),
    /** Unfinished words that could not be kept on a shelf, by key: this page alone has them. */
    heldBack: new Map<string, string>(),
    /** Where each entry lives. A change goes there, also when nothing new is kept there. */
    homes: new Map<string, Where>(),
    /** What was last read on each shelf of the browser. */
    found: { device: nothingFound(), visit: nothingFound() },
    /** Counts what empties a place, so that a slow second copy does not fill it again. */
    emptied: 0,
    /** The move to another place that is under way. */
    moving: undefined as Promise<unknown> | undefined,
    vaultAnswers: false,
    askedToStay: false,
    /** The shelf of the place where the reader keeps things. */
    shelf: () => shelves[$view.get().where],
    known: (id: string) => $view.get().items.get(id),
    /** What lives on the device, as this page knows it. */
    onDevice: (): Item[] =>
      [...state.homes].flatMap(([id, home]) => (home === 'device' ? (state.known(id) ?? []) : [])),
    /** Forms of an entry that this page has shown before the one it shows now. */
    before: new Map<string, Item[]>(),
    /** All forms in which this page has shown what is under an id. */
    seen: (id: string): readonly Item[] => [...(state.before.get(id) ?? []), state.known(id) ?? []].flat(),
    set: (change: Partial<View>) => $view.set({ ...$view.get(), ...change }),
    show(changed: readonly Item[]) {
      for (const { id } of changed) if (state.known(id)) state.before.set(id, [...state.seen(id)]);
      if (changed.length) $view.set(withChanges($view.get(), changed));
    },
  };
  state.useSeam(seam);
  return state;
}
