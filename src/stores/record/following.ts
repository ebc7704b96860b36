import type { Item } from '~/core/record/merge';
import { isLater } from '~/core/record/parse';
import { entryKey } from '~/stores/keys';
import { isNearlyFull, news, readShelf, SEALED } from '~/stores/reading';
import { orElse } from '~/stores/shelf';
import type { Where } from '~/stores/view';
import { changeAll, removeAll } from '~/stores/writing';
import { moved, movesTo } from './along';
import { chosenPlace } from './choice';
import { put } from './putting';
import type { State } from './state';

export const BROWSER = ['device', 'visit'] as const;

/** Reads again what is kept, and where; another page may have written. Only a move there makes this page write. */
export function refresh(state: State) {
  look(state);
  void follow(state);
}

/**
 * The same while the page is open. Where a newer version of this site has written meanwhile, this page would go on with
 * less than that one knows: from now on it only shows. What was there at the start does not count, as there may be no
 * newer version to come.
 */
export function hear(state: State) {
  const before = BROWSER.map((where) => state.found[where].texts);
  refresh(state);
  const late = BROWSER.some((where) => {
    const { items, texts } = state.found[where];
    const isLate = (item: Item) => isLater(item) && !before.some((known) => known.get(item.id) === texts.get(item.id));
    return [...items.values()].some(isLate);
  });
  if (late) state.set({ outdated: true });
}

/** Reads again what is kept. */
export function look(state: State) {
  const { homes, found, shelves, $view } = state;
  for (const where of BROWSER) {
    const { items } = (found[where] = readShelf(shelves[where], found[where]));
    for (const id of items.keys()) if (!homes.has(id)) homes.set(id, where);
    state.show(news($view.get().items, items.values()));
  }
  const nearlyFull = isNearlyFull(found.device, state.opened ? SEALED : 1);
  if (nearlyFull !== $view.get().nearlyFull) state.set({ nearlyFull });
}

/**
 * Goes where the reader moved everything on another page. What this page still shows and the device no longer holds
 * comes along: the next edit would bring it back there.
 */
async function follow(state: State) {
  if (state.$view.get().swept) return;
  const coming = goOn(state);
  const { homes, shelves, known } = state;
  const { where } = state.$view.get();
  const comes = (id: string, home: Where) => (home === 'device' ? isGone(state, id) : coming(id));
  const stray = [...homes].filter(([id, home]) => home !== where && comes(id, home));
  if (stray.length === 0) return;
  const ids = stray.map(([id]) => id);
  for (const id of ids) homes.delete(id);
  const items = ids.flatMap((id) => known(id) ?? []);
  const { ok } = await put(state, items);
  if (!ok) for (const [id, home] of stray) homes.set(id, home);
  for (const place of ['visit', 'page'] as const) {
    const left = ids.filter((id) => homes.get(id) !== place);
    removeAll(shelves[place], left);
  }
}

/**
 * Keeps new things where the reader now wants them, and says what of this page comes along. What this page was told
 * not to keep does not, unless it is there already.
 */
function goOn(state: State): (id: string) => boolean {
  const { where: old, chosen } = state.$view.get();
  const where = orElse(() => chosenPlace(state.seam), old);
  if (where === old) return () => false;
  if (old === 'device') state.emptied++;
  state.set({ where, chosen: true });
  if (chosen && old === 'page') return (id) => !isGone(state, id);
  const moves = movesTo(state, where);
  if (typeof moves !== 'string') changeAll(moved(moves));
  return () => true;
}

/** What cannot be asked for may still be there. */
const isGone = ({ seam }: State, id: string) => orElse(() => seam.device.get(entryKey(id)), '') === null;
