import type { Item } from '~/core/record/merge';
import { entryKey } from '~/stores/keys';
import { orElse, type Refusal, type Shelf } from '~/stores/shelf';
import type { Outcome, Where } from '~/stores/view';
import { news, readable } from '~/stores/reading';
import { toVault } from '~/stores/second-copy';
import { changeAll, joined, writeAll, written, type Change, type Write } from '~/stores/writing';
import type { State } from './state';

/** An item on its way to a place. */
export interface Placed extends Write {
  where: Where;
  /** The forms in which this page has shown what is under its id. */
  seen?: readonly Item[];
}

/**
 * Keeps items, each where it lives or else where the reader keeps things: all of them, or none.
 * @param also what is written with them, or not at all
 */
export async function put(state: State, items: readonly Item[], also: readonly Change[] = []): Promise<Outcome> {
  const home = (id: string) => state.homes.get(id) ?? state.$view.get().where;
  if (isOutdated(state) && items.some(({ id }) => home(id) !== 'page')) return { ok: false, why: 'newer' };
  const writes = placed(state, items, home);
  if (typeof writes === 'string') return { ok: false, why: writes };
  const refusal = changeAll([...also, ...writes.map(written)]);
  if (refusal) return { ok: false, why: refusal };
  settle(state, writes);
  state.show(writes.map(({ item }) => item));
  return secondCopy(state, writes);
}

/** Whether a newer version of this site keeps the record now, and this page only shows it. */
export const isOutdated = ({ $view }: State) => $view.get().outdated;

/** What is to be written for some items, each joined with what is there; or why one of them cannot be. */
export function placed(
  { shelves, seen }: State,
  items: Iterable<Item>,
  home: (id: string) => Where,
): Placed[] | Refusal {
  const writes: Placed[] = [];
  for (const item of items) {
    const where = home(item.id);
    const shelf = shelves[where];
    const there = standingOn(shelf, item.id);
    const parts = joined(shelf, item, seen(item.id));
    if (typeof parts === 'string') return parts;
    for (const part of parts) {
      // What is joined here counts as seen where the second copy is joined: a deletion in it was meant for that too.
      const shown = part.id === item.id && there ? [...seen(part.id), there] : seen(part.id);
      writes.push({ item: part, where, shelf, seen: shown });
    }
  }
  return writes;
}

/** What stands under an id on a shelf, as far as it can be read. */
function standingOn(shelf: Shelf, id: string): Item | undefined {
  const raw = orElse(() => shelf.get(entryKey(id)), null);
  return raw === null ? undefined : readable(id, raw);
}

/** From now on these items live where they were written. */
export function settle({ homes }: State, writes: readonly Placed[]) {
  for (const { item, where } of writes) homes.set(item.id, where);
}

/** Writes the second copy of what is on the device, and says how surely everything is kept. */
export async function secondCopy(state: State, writes: readonly Placed[]): Promise<Outcome> {
  const { vault, device } = state.seam;
  const before = state.emptied;
  const onDevice = writes.filter(({ where }) => where === 'device');
  const { safe, found } = await toVault(vault, onDevice, device);
  if (before === state.emptied) takeIn(state, found);
  if (onDevice.length) {
    state.vaultAnswers ||= safe;
    askToStay(state);
  }
  const passing = (['page', 'visit'] as const).find((place) => writes.some(({ where }) => where === place));
  return { ok: true, how: passing ?? (safe ? 'kept' : 'weak') };
}

/** What another page wrote at the same moment, joined with what this one did: it stands in the second copy already. */
function takeIn(state: State, found: readonly Item[]) {
  const writes = placed(state, news(state.$view.get().items, found), () => 'device');
  if (typeof writes === 'string' || writeAll(writes)) return;
  settle(state, writes);
  state.show(writes.map(({ item }) => item));
}

/** Asks the browser once, when something is first kept, not to clear it, and leaves a mark in case it does. */
function askToStay(state: State) {
  if (state.askedToStay) return;
  state.askedToStay = true;
  orElse(() => state.seam.askToStay(), undefined);
  void state.seam.marker.set().catch(() => undefined);
}
