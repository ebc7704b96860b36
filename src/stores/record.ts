import { atom, type ReadableAtom } from 'nanostores';
import type { Entry, EntryOf, Fields, From, Kind, Tombstone } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';
import { dayOf, instant, laterThan } from '~/core/time';
import { entryKey, isOurs, settingKey } from './keys';
import { asideOn, news, readShelf, setAside, unite } from './reading';
import { memoryShelf, orElse, setSurely, type Refusal, type Shelf } from './shelf';
import { inTime, type Vault } from './vault';
import { EMPTY, isLive, withChanges, type Outcome, type View, type Where } from './view';
import { joined, toShelf, toVault } from './writing';

/** Everything the record needs from the outside world. */
export interface Seam {
  device: Shelf;
  visit: Shelf;
  vault: Vault;
  now(): Date;
  newId(): string;
  /** Asks the browser not to clear what is kept here. */
  askToStay(): unknown;
  /** Tells the other open pages that everything was erased. */
  tellErased(): void;
}

export type RecordStore = ReturnType<typeof openRecord>;

/** Fields left empty are left out. */
const filled = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

const succeeds = (call: Promise<unknown>) =>
  inTime(call).then(
    () => true,
    () => false,
  );

/**
 * The reader’s record: what is kept, as a store the screens read, and the verbs that change it.
 * `start` shows what this device holds at once and unites the second copy with it.
 */
export function openRecord(seam: Seam) {
  const $view = atom<View>(EMPTY);
  const shelves: Record<Where, Shelf> = { page: memoryShelf(), visit: seam.visit, device: seam.device };
  const shelf = () => shelves[$view.get().where];
  const set = (change: Partial<View>) => $view.set({ ...$view.get(), ...change });
  const show = (changed: readonly Item[]) => $view.set(withChanges($view.get(), changed));
  const known = (id: string) => $view.get().items.get(id);

  async function put(items: readonly Item[], where = $view.get().where): Promise<Outcome> {
    const refusal = toShelf(shelves[where], items);
    if (refusal) return { ok: false, why: refusal };
    show(items);
    if (where !== 'device') return { ok: true, how: where };
    return { ok: true, how: (await toVault(seam.vault, items)) ? 'kept' : 'weak' };
  }

  /** A change goes to where the entry lives, also when nothing new is kept there. */
  function change(item: Item): Promise<Outcome> {
    const onDevice = orElse(() => seam.device.get(entryKey(item.id)), null) !== null;
    const where = onDevice ? 'device' : $view.get().where;
    return put(joined(shelves[where], item, known(item.id)), where);
  }

  /** Adds an entry. It is in view when this returns; `saved` tells when and how it is kept. */
  function add<K extends Kind>(kind: K, fields: Fields[K], from?: From) {
    const at = instant(seam.now());
    const frame = { id: seam.newId(), kind, at, day: dayOf(seam.now()), updatedAt: at, ...(from && { from }) };
    const entry = { ...frame, ...filled(fields) } as unknown as EntryOf<K>;
    const whole = isLive(entry as Entry);
    const saved: Promise<Outcome> = whole ? put([entry as Entry]) : Promise.resolve({ ok: false, why: 'empty' });
    return { id: entry.id, saved };
  }

  /** Changes fields of an entry. A text that has to be there is never replaced by nothing. */
  async function edit(id: string, fields: object): Promise<Outcome> {
    const old = known(id);
    if (!old || !isLive(old)) return { ok: false, why: 'gone' };
    const next = filled({ ...old, ...fields, updatedAt: laterThan(old.updatedAt, seam.now()) }) as unknown as Entry;
    return isLive(next) ? change(next) : { ok: false, why: 'empty' };
  }

  /** Deletes an entry. `undo` brings it back as it was. */
  function remove(id: string) {
    const old = known(id);
    if (!old || !isLive(old)) return undefined;
    const updatedAt = laterThan(old.updatedAt, seam.now());
    const mark: Tombstone = { id, kind: old.kind, deleted: true, updatedAt };
    const undo = () => change({ ...old, updatedAt: laterThan(updatedAt, seam.now()) });
    return { entry: old, done: change(mark), undo };
  }

  /** Takes in items of a copy: all of them, or none. */
  const bring = (items: readonly Item[]) => put(items);

  /** Moves what is there to where the reader wants it, and keeps things there from now on. */
  async function keep(where: Where): Promise<Outcome> {
    const { where: old, items } = $view.get();
    const all = [...items.values()];
    const refusal = toShelf(shelves[where], all) ?? remember(where);
    if (refusal) return { ok: false, why: refusal };
    set({ where, chosen: true });
    if (old !== where) await leave(old, all);
    if (where !== 'device') return { ok: true, how: where };
    seam.askToStay();
    return { ok: true, how: (await toVault(seam.vault, all)) ? 'kept' : 'weak' };
  }

  function remember(where: Where): Refusal | undefined {
    if (where !== 'page') return setSurely(seam.device, settingKey('keep'), where);
    orElse(() => seam.device.remove(settingKey('keep')), undefined);
  }

  async function leave(old: Where, items: readonly Item[]) {
    for (const { id } of items) orElse(() => shelves[old].remove(entryKey(id)), undefined);
    if (old === 'device') await succeeds(seam.vault.remove(items.map(({ id }) => id)));
  }

  /** Erases everything of ours in this browser: entries, second copy, drafts, settings. */
  async function erase(): Promise<boolean> {
    for (const one of Object.values(shelves)) {
      for (const key of orElse(() => one.keys().filter(isOurs), [])) orElse(() => one.remove(key), undefined);
    }
    const second = await succeeds(seam.vault.clear());
    forget();
    seam.tellErased();
    return second;
  }

  /** Empties the view after an erasure, here or on another page. */
  const forget = () => set({ ...EMPTY, ready: true, canKeep: $view.get().canKeep });

  /** Reads again what is kept; another page may have written. Reading never writes. */
  function refresh() {
    const kept = [seam.device, seam.visit].flatMap((one) => [...readShelf(one).items.values()]);
    const changed = news($view.get().items, kept);
    if (changed.length) show(changed);
  }

  async function start() {
    const setting = orElse(() => seam.device.get(settingKey('keep')), null);
    const where: Where = setting === 'device' || setting === 'visit' ? setting : 'page';
    const found = readShelf(seam.device);
    setAside(seam.device, found.damaged);
    set({ where, chosen: where !== 'page', canKeep: canKeep(seam.device), aside: asideOn(seam.device) });
    show([...found.items.values()]);
    show(news(found.items, readShelf(seam.visit).items.values()));
    try {
      const { forShelf, forVault } = unite(found, await inTime(seam.vault.all()));
      toShelf(seam.device, forShelf);
      await toVault(seam.vault, forVault);
      show(news($view.get().items, forShelf));
      set({ restored: forShelf.filter((item) => isLive(item) && !found.items.has(item.id)).length });
    } catch {
      // Without a second copy the first one carries on; each save then says so in its own words.
    }
    set({ ready: true });
  }

  return { $view: $view as ReadableAtom<View>, shelf, start, add, edit, remove, bring, keep, erase, forget, refresh };
}

/** Whether a shelf takes a text and gives it back. */
function canKeep(shelf: Shelf): boolean {
  const probe = settingKey('probe');
  const works = setSurely(shelf, probe, '1') === undefined;
  orElse(() => shelf.remove(probe), undefined);
  return works;
}
