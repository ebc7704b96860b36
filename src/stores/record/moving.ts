import { entryKey } from '~/stores/keys';
import { news, readShelf } from '~/stores/reading';
import { orElse, type Refusal } from '~/stores/shelf';
import type { Outcome, Where } from '~/stores/view';
import { toVault } from '~/stores/second-copy';
import { changeAll, removeAll, written } from '~/stores/writing';
import { back, moved, movesTo, type Move } from './along';
import { allAside, asideChanges } from './aside';
import { remember } from './choice';
import { isLocked } from './closing';
import { look } from './following';
import { leaveDevice, wasErased, type Before } from './leaving';
import { isOutdated, placed, put, secondCopy, settle, type Placed } from './putting';
import { PLACES, type State } from './state';

/**
 * Moves what is there to where the reader wants it, and keeps things there from now on: all of it, or nothing. One
 * move after the other: the first would take away what the second has just brought.
 */
export async function keep(state: State, where: Where): Promise<Outcome> {
  while (state.moving) await state.moving;
  const moving = move(state, where).finally(() => (state.moving = undefined));
  state.moving = moving;
  return moving;
}

async function move(state: State, where: Where): Promise<Outcome> {
  // The second copy may hold what this page has not seen: it is not taken away before it was read.
  if (where !== 'device') await state.started;
  if (isLocked(state)) return { ok: false, why: 'refused' };
  if (isOutdated(state)) return { ok: false, why: 'newer' };
  look(state);
  const view = state.$view.get();
  const { texts } = state.found.device;
  const before: Before = {
    view: { ...view, items: new Map(view.items) },
    homes: new Map(state.homes),
    all: view.items,
    texts,
  };
  const arrived = arrive(state, where, before);
  if (typeof arrived === 'string') {
    remember(state, before.view.where);
    return { ok: false, why: arrived };
  }
  const stuck = await leave(state, where, before);
  if (wasErased(state, before)) {
    await toVault(state.seam.vault, stillThere(state, before), state.seam.device);
    return { ok: false, why: 'gone' };
  }
  if (stuck) return stay(state, where, before, arrived.moves, stuck);
  return secondCopy(state, arrived.writes);
}

/** What was written after an erasure, which this move has already taken out of the second copy. */
const stillThere = ({ seam }: State, { homes }: Before) =>
  [...readShelf(seam.device).items.values()].filter(({ id }) => homes.has(id)).map((item) => ({ item }));

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
  const asides = where === 'device' ? asideChanges(state.seam.device, aside) : [];
  const refusal = remember(state, where) ?? changeAll([...asides, ...writes.map(written), ...moved(moves)]);
  if (refusal) return refusal;
  settle(state, writes);
  const there = writes.map(({ item }) => item);
  state.show(news(items, there));
  state.set({ where, chosen: true, aside: allAside(state) });
  return { writes, moves };
}

/** Takes entries away from where they lived, except from where they live now. What was set aside stays: nobody could read it. */
async function leave(state: State, where: Where, before: Before): Promise<Refusal | undefined> {
  for (const place of PLACES) {
    if (place === where) continue;
    const ids = [...before.homes].filter(([, home]) => home === place).map(([id]) => id);
    const refusal =
      place === 'device' ? await leaveDevice(state, where, before, ids) : removeAll(state.shelves[place], ids);
    if (refusal) return refusal;
  }
}

/** Goes on as before: what was written meanwhile joins the rest at its old place. */
async function stay(
  state: State,
  where: Where,
  before: Before,
  moves: readonly Move[],
  why: Refusal,
): Promise<Outcome> {
  changeAll(moved(back(moves)));
  goHome(state, where, before.homes);
  state.set({ where: before.view.where, chosen: before.view.chosen });
  remember(state, before.view.where);
  const { homes, shelves } = state;
  const meanwhile = [...state.$view.get().items.values()].filter((item) => before.view.items.get(item.id) !== item);
  const { ok } = await put(state, meanwhile);
  if (!ok) for (const { id } of meanwhile) homes.set(id, where);
  await backInVault(state, before.homes);
  removeAll(
    shelves[where],
    [...homes].filter(([, home]) => home !== where).map(([id]) => id),
  );
  return { ok: false, why };
}

/** Each entry lives where it did, unless it was taken away there and cannot be put back. */
function goHome({ homes, shelves, known }: State, where: Where, lived: ReadonlyMap<string, Where>) {
  const isThere = (id: string, place: Where) =>
    orElse(() => shelves[place].get(entryKey(id)) !== null, false) ||
    changeAll([written({ shelf: shelves[place], item: known(id)! })]) === undefined;
  homes.clear();
  for (const [id, place] of lived) homes.set(id, isThere(id, place) ? place : where);
}

/** The second copy may have been cleared before the move failed. */
const backInVault = ({ seam, known, seen }: State, lived: ReadonlyMap<string, Where>) =>
  toVault(
    seam.vault,
    [...lived].flatMap(([id, place]) => {
      const item = place === 'device' ? known(id) : undefined;
      return item ? [{ item, seen: seen(id) }] : [];
    }),
    seam.device,
  );
