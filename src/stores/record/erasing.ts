import { isOurs, LOCK } from '~/stores/keys';
import { orElse, type Shelf } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import type { Outcome, View } from '~/stores/view';
import { changeAll, type Change } from '~/stores/writing';
import { allAside, asideChanges } from './aside';
import { isLocked, showLocked } from './closing';
import { refresh } from './following';
import { cleared, forget } from './forgetting';
import { put } from './putting';
import { PLACES, type State } from './state';

/** What an erasure left, and the way back. */
export interface Erased {
  /** Whether nothing of ours is left in this browser. */
  whole: boolean;
  /** Puts everything back as it was. What was erased is held by this function alone: drop it, and it is gone. */
  undo(): Promise<Outcome>;
}

/** Erases everything of ours in this browser: entries, second copy, earlier states, drafts, settings. */
export async function erase(state: State): Promise<Erased> {
  const { seam, opened } = state;
  const before = PLACES.flatMap((place) => textsOn(state.shelves[place]));
  const view = state.$view.get();
  // First of all, as another page that is unlocked would put the lock back.
  seam.tellErased();
  const first = cleared(state, seam.device);
  const own = forget(state);
  const second = await inTime(
    Promise.all([
      seam.vault.clear(),
      seam.drafts.clear(),
      seam.snapshots.clear(),
      seam.marker.clear().catch(() => undefined),
      seam.forgetPages().catch(() => undefined),
    ]),
  ).then(
    () => true,
    () => false,
  );
  return { whole: first && own && second, undo: () => putBack(state, before, { view, seam, opened }) };
}

/** What stands on a shelf. A read that fails is tried once more: after the erasure nothing can be asked again. */
function textsOn(shelf: Shelf): Change[] {
  const twice = <T>(call: () => T, answer: T) => orElse(call, orElse(call, answer));
  return twice(() => shelf.keys().filter(isOurs), []).flatMap((key) => {
    const text = twice(() => shelf.get(key), null);
    return text === null ? [] : { shelf, key, text };
  });
}

/** How things were before an erasure. */
interface Was extends Pick<State, 'seam' | 'opened'> {
  view: View;
}

/** Everything where it was, then what is on the device into the second copy too. */
async function putBack(state: State, before: readonly Change[], was: Was): Promise<Outcome> {
  const read = new Set(before.map(({ text }) => text));
  const unread = was.view.aside.filter((raw) => !read.has(raw));
  const refusal = changeAll([...before, ...asideChanges(state.shelves[was.view.where], unread)]);
  if (refusal) return { ok: false, why: refusal };
  const { where, chosen, items, lock, minutes } = was.view;
  if (was.opened) {
    state.opened = was.opened;
    state.useSeam(was.seam);
    void was.seam.drafts.put(new Map([[LOCK, JSON.stringify(was.opened.lock)]])).catch(() => undefined);
  }
  if (isLocked(state)) {
    showLocked(state);
    return { ok: true, how: 'weak' };
  }
  state.set({ where, chosen, lock, minutes });
  refresh(state);
  state.set({ aside: allAside(state) });
  return put(state, [...items.values()]);
}
