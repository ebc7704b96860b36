import { news } from '~/stores/reading';
import type { Refusal } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import type { Outcome, Where } from '~/stores/view';
import { changeAll, removeAll, written } from '~/stores/writing';
import { back, moved, movesTo, type Move } from './along';
import { bringAside } from './bringing';
import { remember } from './choice';
import { placed, put, secondCopy, settle, type Placed } from './putting';
import { PLACES, type State } from './state';

/** How things were before a move. */
interface Before {
  view: ReturnType<State['$view']['get']>;
  homes: ReadonlyMap<string, Where>;
}

/** Moves what is there to where the reader wants it, and keeps things there from now on: all of it, or nothing. */
export async function keep(state: State, where: Where): Promise<Outcome> {
  const view = state.$view.get();
  const before: Before = { view: { ...view, items: new Map(view.items) }, homes: new Map(state.homes) };
  const arrived = arrive(state, where, before);
  if (typeof arrived === 'string') {
    remember(state.seam, before.view.where);
    return { ok: false, why: arrived };
  }
  const stuck = await leave(state, where, before.homes);
  if (stuck) return stay(state, where, before, arrived.moves, stuck);
  return secondCopy(state, arrived.writes);
}

/** What came to the new place: entries, which are still at the old one too, and what went along. */
interface Arrived {
  writes: Placed[];
  moves: Move[];
}

/** Writes everything at the new place, and goes on from there. */
function arrive(state: State, where: Where, { view: { items, aside } }: Before): Arrived | Refusal {
  const writes = placed(state, items.values(), () => where);
  if (typeof writes === 'string') return writes;
  const moves = movesTo(state, where);
  if (typeof moves === 'string') return moves;
  const refusal =
    remember(state.seam, where) ??
    (where === 'device' ? bringAside(state, state.seam.device, aside) : undefined) ??
    changeAll([...writes.map(written), ...moved(moves)]);
  if (refusal) return refusal;
  settle(state, writes);
  const there = writes.map(({ item }) => item);
  state.show(news(items, there));
  state.set({ where, chosen: true });
  return { writes, moves };
}

/** Takes entries away from where they lived, except from where they live now. What was set aside stays: nobody could read it. */
async function leave(state: State, where: Where, lived: ReadonlyMap<string, Where>): Promise<Refusal | undefined> {
  for (const place of PLACES) {
    if (place === where) continue;
    const ids = [...lived].filter(([, home]) => home === place).map(([id]) => id);
    if (place === 'device' && !(await clearedFromVault(state, ids))) return 'refused';
    const refusal = removeAll(state.shelves[place], ids);
    if (refusal) return refusal;
  }
}

/** A second copy that never answered holds nothing to clear. */
async function clearedFromVault(state: State, ids: readonly string[]): Promise<boolean> {
  state.emptied++;
  const { vault, drafts, snapshots, marker } = state.seam;
  return inTime(
    Promise.all([vault.remove(ids), drafts.clear(), snapshots.clear(), marker.clear().catch(() => undefined)]),
  ).then(
    () => (state.set({ states: [] }), true),
    () => !state.vaultAnswers,
  );
}

/** Goes on as before: what was written meanwhile joins the rest at its old place. */
async function stay(
  state: State,
  where: Where,
  { view, homes }: Before,
  moves: readonly Move[],
  why: Refusal,
): Promise<Outcome> {
  const there = [...view.items.keys()].filter((id) => homes.get(id) !== where);
  removeAll(state.shelves[where], there);
  changeAll(moved(back(moves)));
  state.homes.clear();
  for (const [id, place] of homes) state.homes.set(id, place);
  state.set({ where: view.where, chosen: view.chosen });
  remember(state.seam, view.where);
  await put(
    state,
    [...state.$view.get().items.values()].filter((item) => view.items.get(item.id) !== item),
  );
  return { ok: false, why };
}
