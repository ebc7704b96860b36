import { isSealed } from '~/core/lock/sealed';
import type { Item } from '~/core/record/merge';
import { asideKey, KEEP, LOCK, settingKey } from '~/stores/keys';
import { news, putAside, readShelf, setAside, unite } from '~/stores/reading';
import { orElse, setSurely, type Shelf } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import { isLive, type Where } from '~/stores/view';
import { toVault } from '~/stores/second-copy';
import { joined, writeAll } from '~/stores/writing';
import { allAside } from './aside';
import { whenThere } from './at-need';
import { chosenPlace, remember, rememberTwice } from './choice';
import { close, isLocked, showLocked } from './closing';
import { BROWSER, refresh } from './following';
import { finishLettingGo } from './letting-go';
import type { State } from './state';

/** Shows what this browser holds at once, and unites the second copy with it. */
export async function start(state: State) {
  const { seam, shelves, found } = state;
  if (isLocked(state)) return showLocked(state);
  const where = orElse<Where>(() => chosenPlace(seam), 'page');
  state.set({ where, chosen: where !== 'page', canKeep: canKeep(seam.device) });
  refresh(state);
  showPage(state);
  for (const place of BROWSER) setAside(shelves[place], found[place].damaged);
  state.set({ aside: allAside(state) });
  const before = state.emptied;
  try {
    const kept = await inTime(seam.vault.all());
    state.vaultAnswers = true;
    const drafts = await inTime(seam.drafts.all()).catch(() => new Map<string, string>());
    if (lockIsBack(state, kept, drafts) || isLocked(state)) close(state);
    await finishLettingGo(state, drafts);
    if (before === state.emptied) await restore(state, kept);
    if (before === state.emptied) restoreDrafts(state, drafts);
  } catch {
    // Without a second copy the first one carries on; each save then says so in its own words.
  }
  const lost = await isLost(state);
  if (isLocked(state)) return close(state);
  state.set({ ready: true, lost });
  // A help, no condition: where the part does not load, the day has no earlier state.
  if (state.$view.get().where === 'device') await whenThere(({ takeDaily }) => takeDaily(state)).catch(() => undefined);
}

/** Shows again what the page alone held before it locked. */
function showPage(state: State) {
  const items = [...readShelf(state.shelves.page).items.values()];
  for (const { id } of items) state.homes.set(id, 'page');
  state.show(news(state.$view.get().items, items));
}

/** A browser that cleared the first copy cleared the lock with it. The second copy has it too. */
function lockIsBack({ bare, opened }: State, ...kept: ReadonlyMap<string, string>[]): boolean {
  const lock = kept.map((rows) => rows.get(LOCK)).find(Boolean);
  if (opened || !lock || !kept.some((rows) => [...rows.values()].some(isSealed))) return false;
  return setSurely(bare.device, LOCK, lock) === undefined;
}

/** A browser that cleared the first copy cleared the choice with it. What the second copy has was kept here. */
function rememberDevice(state: State) {
  if (state.$view.get().chosen || remember(state, 'device')) return;
  state.set({ where: 'device', chosen: true });
}

/** Puts unfinished words, and the choice of this device, back there where only the second copy still has them. */
function restoreDrafts(state: State, drafts: ReadonlyMap<string, string>) {
  const { seam, $view } = state;
  if (!drafts.has(KEEP)) rememberTwice(seam);
  const words = [...drafts].filter(([key]) => key !== LOCK);
  if ($view.get().where === 'visit' || words.length === 0) return;
  rememberDevice(state);
  for (const [key, text] of words) {
    const isGone = orElse(() => seam.device.get(key), '') === null;
    if (isGone) orElse(() => seam.device.set(key, text), undefined);
  }
}

/** Whether both copies are gone though something was kept: not a first visit, and not to be greeted as one. */
async function isLost({ seam, vaultAnswers, $view }: State): Promise<boolean> {
  if ($view.get().items.size > 0 || !vaultAnswers) return false;
  return inTime(seam.marker.isSet()).catch(() => false);
}

/** Unites the second copy with what is on the shelf by now: it may have taken its time to answer. */
async function restore(state: State, kept: ReadonlyMap<string, string>) {
  const { device, vault } = state.seam;
  const here = readShelf(device, state.found.device);
  const { forShelf, forVault, damaged } = unite(here, kept);
  backOnShelf(state, forShelf, here.items);
  if (here.items.size === 0 && forShelf.some(isLive)) rememberDevice(state);
  const unsafe = [...damaged].filter(([id, raw]) => putAside(device, asideKey(id), raw)).map(([id]) => id);
  state.set({ aside: [...new Set([...allAside(state), ...damaged.values()])] });
  const safe = forVault.filter(({ id }) => !unsafe.includes(id));
  await toVault(
    vault,
    safe.map((item) => ({ item })),
    device,
  );
}

/** Shows what came back from the second copy, and writes it on the device as far as there is room. */
function backOnShelf(state: State, coming: readonly Item[], here: ReadonlyMap<string, Item>) {
  const { device } = state.seam;
  for (const { id } of coming) state.homes.set(id, 'device');
  const parts = coming.map((item) => joined(device, item, [here.get(item.id) ?? []].flat()));
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
