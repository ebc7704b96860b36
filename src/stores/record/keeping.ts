import { news } from '~/stores/reading';
import type { Refusal } from '~/stores/shelf';
import type { Outcome, View, Where } from '~/stores/view';
import { changeAll, removeAll, written } from '~/stores/writing';
import { moved, movesTo, type Move } from './along';
import { allAside, asideChanges } from './aside';
import { whenThere } from './at-need';
import { remember } from './choice';
import { isLocked } from './closing';
import { look } from './following';
import { isOutdated, placed, secondCopy, settle, type Placed } from './putting';
import type { State } from './state';

/**
 * Keeps what is there where the reader wants it, and new things from now on. One move after the other: the first would
 * take away what the second has just brought.
 */
export async function keep(state: State, where: Where): Promise<Outcome> {
  while (state.moving) await state.moving;
  const isNew = where === 'device' && ![...state.homes.values()].includes('visit');
  const moving = (isNew ? keepOnDevice(state) : whenThere(({ move }) => move(state, where))).finally(
    () => (state.moving = undefined),
  );
  state.moving = moving;
  return moving;
}

/** What this page alone has comes on the device. Nothing is fetched for it: words that are kept nowhere cannot wait. */
async function keepOnDevice(state: State): Promise<Outcome> {
  const before = beforeMove(state);
  if (typeof before === 'string') return { ok: false, why: before };
  const arrived = arrive(state, 'device', before);
  if (typeof arrived === 'string') return { ok: false, why: arrived };
  removeAll(state.shelves.page, [...before.homes.keys()]);
  return secondCopy(state, arrived.writes);
}

/** How things were before a move. */
export interface Before {
  view: View;
  homes: ReadonlyMap<string, Where>;
  /** The map of all items, which is another after an erasure. */
  all: View['items'];
  /** What this page has read on the device, by id. */
  texts: ReadonlyMap<string, string>;
}

/** Looks once more at what is there, before it moves; or says why it cannot. */
export function beforeMove(state: State): Before | Refusal {
  if (isLocked(state)) return 'refused';
  if (isOutdated(state)) return 'newer';
  look(state);
  const view = state.$view.get();
  const { texts } = state.found.device;
  return { view: { ...view, items: new Map(view.items) }, homes: new Map(state.homes), all: view.items, texts };
}

/** What came to the new place: entries, which are still at the old one too, and what went along. */
interface Arrived {
  writes: Placed[];
  moves: Move[];
}

/** Writes everything at the new place, and goes on from there; or keeps to the old one, and says why. */
export function arrive(state: State, where: Where, { view: { items, aside, where: old } }: Before): Arrived | Refusal {
  const writes = placed(state, items.values(), () => where);
  if (typeof writes === 'string') return writes;
  const moves = movesTo(state, where);
  if (typeof moves === 'string') return moves;
  const asides = where === 'device' ? asideChanges(state.seam.device, aside) : [];
  const refusal = remember(state, where) ?? changeAll([...asides, ...writes.map(written), ...moved(moves)]);
  if (refusal) {
    remember(state, old);
    return refusal;
  }
  settle(state, writes);
  const there = writes.map(({ item }) => item);
  state.show(news(items, there));
  state.set({ where, chosen: true, aside: allAside(state) });
  return { writes, moves };
}
