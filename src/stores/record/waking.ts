import type { Item } from '~/core/record/merge';
import { asideKey, settingKey } from '~/stores/keys';
import { news, putAside, readShelf, setAside, unite } from '~/stores/reading';
import { orElse, setSurely, type Shelf } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import { isLive, type Where } from '~/stores/view';
import { joined, toVault, writeAll } from '~/stores/writing';
import { allAside } from './bringing';
import { chosenPlace } from './choice';
import { BROWSER, refresh } from './following';
import type { State } from './state';

/** Shows what this browser holds at once, and unites the second copy with it. */
export async function start(state: State) {
  const { seam, shelves, found } = state;
  const where = orElse<Where>(() => chosenPlace(seam), 'page');
  state.set({ where, chosen: where !== 'page', canKeep: canKeep(seam.device) });
  refresh(state);
  for (const place of BROWSER) setAside(shelves[place], found[place].damaged);
  state.set({ aside: allAside(state) });
  const before = state.emptied;
  try {
    const kept = await inTime(seam.vault.all());
    state.vaultAnswers = true;
    if (before === state.emptied) await restore(state, kept);
  } catch {
    // Without a second copy the first one carries on; each save then says so in its own words.
  }
  state.set({ ready: true });
}

/** Unites the second copy with what is on the shelf by now: it may have taken its time to answer. */
async function restore(state: State, kept: ReadonlyMap<string, string>) {
  const { device, vault } = state.seam;
  const here = readShelf(device, state.found.device);
  const { forShelf, forVault, damaged } = unite(here, kept);
  backOnShelf(state, forShelf, here.items);
  const unsafe = [...damaged].filter(([id, raw]) => putAside(device, asideKey(id), raw)).map(([id]) => id);
  state.set({ aside: [...new Set([...allAside(state), ...damaged.values()])] });
  await toVault(
    vault,
    forVault.filter(({ id }) => !unsafe.includes(id)),
  );
}

/** Shows what came back from the second copy, and writes it on the device as far as there is room. */
function backOnShelf(state: State, coming: readonly Item[], here: ReadonlyMap<string, Item>) {
  const { device } = state.seam;
  for (const { id } of coming) state.homes.set(id, 'device');
  const parts = coming.map((item) => joined(device, item, here.get(item.id)));
  writeAll(parts.flatMap((items) => (typeof items === 'string' ? [] : items)).map((item) => ({ shelf: device, item })));
  state.show(news(state.$view.get().items, coming));
  state.set({ restored: coming.filter((item) => isLive(item) && !here.has(item.id)).length });
}

/** Whether a shelf takes a text and gives it back. One that is full can be made room in: that is said at the save. */
function canKeep(shelf: Shelf): boolean {
  const probe = settingKey('probe');
  const refusal = setSurely(shelf, probe, '1');
  orElse(() => shelf.remove(probe), undefined);
  return refusal === undefined || refusal === 'full';
}
