import { entryKey } from '~/stores/keys';
import { readShelf } from '~/stores/reading';
import { orElse, type Refusal } from '~/stores/shelf';
import type { Outcome, Where } from '~/stores/view';
import { toVault } from '~/stores/second-copy';
import { changeAll, removeAll, written } from '~/stores/writing';
import { back, moved, type Move } from './along';
import { remember } from './choice';
import { arrive, beforeMove, type Before } from './keeping';
import { leaveDevice, wasErased } from './leaving';
import { put, secondCopy } from './putting';
import { PLACES, type State } from './state';

/**
 * Moves what is there to where the reader wants it, and keeps things there from now on: all of it, or nothing. Like every
 * move it is called by `keep`.
 */
export async function move(state: State, where: Where): Promise<Outcome> {
  // The second copy may hold what this page has not seen: it is not taken away before it was read.
  if (where !== 'device') await state.started;
  const before = beforeMove(state);
  if (typeof before === 'string') return { ok: false, why: before };
  const arrived = arrive(state, where, before);
  if (typeof arrived === 'string') return { ok: false, why: arrived };
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
