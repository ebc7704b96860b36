import { atom, type ReadableAtom } from 'nanostores';
import { idFrom } from '~/core/record/canonical';
import type { Entry, EntryOf, Fields, From, Kind, Tombstone } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';
import { dayOf, instant, laterThan } from '~/core/time';
import { asideKey, isAsideKey, isOurs, settingKey } from './keys';
import { asideOn, news, nothingFound, putAside, readShelf, setAside, unite } from './reading';
import { memoryShelf, orElse, setSurely, type Refusal, type Shelf } from './shelf';
import { inTime, type Vault } from './vault';
import { EMPTY, isLive, withChanges, type Outcome, type View, type Where } from './view';
import { joined, removeAll, toVault, writeAll } from './writing';

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

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** An entry with some fields changed; those left empty are left out. Zero is an answer. */
const filled = (entry: object, fields: object) =>
  Object.fromEntries(
    Object.entries({ ...entry, ...fields }).filter(([name, value]) => !(name in fields && isEmpty(value))),
  );

/** Two wins in one millisecond still have an order; a clock that was truly set back is believed. */
const A_MOMENT = 1000;

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
  /** Where each entry lives. A change goes there, also when nothing new is kept there. */
  const homes = new Map<string, Where>();
  /** What was last read on each shelf of the browser. */
  const found = { device: nothingFound(), visit: nothingFound() };
  /** Counts what empties a place, so that a slow second copy does not fill it again. */
  let emptied = 0;
  let vaultAnswers = false;
  let lastAdded = 0;

  const shelf = () => shelves[$view.get().where];
  const set = (change: Partial<View>) => $view.set({ ...$view.get(), ...change });
  const show = (changed: readonly Item[]) => changed.length && $view.set(withChanges($view.get(), changed));
  const known = (id: string) => $view.get().items.get(id);
  const at = (where: Where, item: Item) => ({ item, where, shelf: shelves[where] });

  /** Keeps items, each where it lives or else where the reader keeps things: all of them, or none. */
  async function put(items: readonly Item[]): Promise<Outcome> {
    const writes: ReturnType<typeof at>[] = [];
    for (const item of items) {
      const where = homes.get(item.id) ?? $view.get().where;
      const parts = joined(shelves[where], item, known(item.id));
      if (typeof parts === 'string') return { ok: false, why: parts };
      writes.push(...parts.map((part) => at(where, part)));
    }
    const refusal = writeAll(writes);
    if (refusal) return { ok: false, why: refusal };
    for (const { item, where } of writes) homes.set(item.id, where);
    show(writes.map(({ item }) => item));
    return secondCopy(writes);
  }

  async function secondCopy(writes: readonly { item: Item; where: Where }[]): Promise<Outcome> {
    const onDevice = writes.filter(({ where }) => where === 'device').map(({ item }) => item);
    const safe = await toVault(seam.vault, onDevice);
    if (onDevice.length) vaultAnswers ||= safe;
    const passing = (['page', 'visit'] as const).find((place) => writes.some(({ where }) => where === place));
    return { ok: true, how: passing ?? (safe ? 'kept' : 'weak') };
  }

  /** The time of a new entry: after that of the one before it, when both fall in one moment. */
  function nextMoment(): Date {
    const now = seam.now();
    const ahead = lastAdded - now.getTime();
    lastAdded = ahead >= 0 && ahead < A_MOMENT ? lastAdded + 1 : now.getTime();
    return new Date(lastAdded);
  }

  /** Adds an entry. It is in view when this returns; `saved` tells when and how it is kept. */
  function add<K extends Kind>(kind: K, fields: Fields[K], from?: From) {
    const now = nextMoment();
    const written = { at: instant(now), day: dayOf(now), updatedAt: instant(now) };
    const frame = { id: seam.newId(), kind, ...written, ...(from && { from }) };
    const entry = filled(frame, fields) as unknown as EntryOf<K>;
    const whole = isLive(entry as Entry);
    const saved: Promise<Outcome> = whole ? put([entry as Entry]) : Promise.resolve({ ok: false, why: 'empty' });
    return { id: entry.id, saved };
  }

  /** Changes fields of an entry. A text that has to be there is never replaced by nothing. */
  async function edit(id: string, fields: object): Promise<Outcome> {
    const old = known(id);
    if (!old || !isLive(old)) return { ok: false, why: 'gone' };
    const next = filled({ ...old, updatedAt: laterThan(old.updatedAt, seam.now()) }, fields) as unknown as Entry;
    return isLive(next) ? put([next]) : { ok: false, why: 'empty' };
  }

  /** Deletes an entry. `undo` brings it back as it was. */
  function remove(id: string) {
    const old = known(id);
    if (!old || !isLive(old)) return undefined;
    const updatedAt = laterThan(old.updatedAt, seam.now());
    const mark: Tombstone = { id, kind: old.kind, deleted: true, updatedAt };
    return { entry: old, done: put([mark]), undo: () => put([risen(old, updatedAt)]) };
  }

  /** A deleted entry as it was, with its earlier texts, all of it later than its deletion. */
  function risen(old: Entry, deletedAt: string): Entry {
    const before = laterThan(deletedAt, seam.now());
    const earlier = old.earlier?.map((text) => ({ ...text, updatedAt: before }));
    return { ...old, updatedAt: laterThan(before, seam.now()), ...(earlier && { earlier }), cleared: deletedAt };
  }

  /** Takes in items of a copy: all of them, or none. What could not be read in it is set aside here too. */
  async function bring(items: readonly Item[], unreadable: readonly string[] = []): Promise<Outcome> {
    const refusal = bringAside(shelf(), unreadable);
    return refusal ? { ok: false, why: refusal } : put(news($view.get().items, items));
  }

  function bringAside(to: Shelf, texts: readonly string[]): Refusal | undefined {
    const here = new Set(asideOn(to));
    for (const raw of texts) {
      const refusal = here.has(raw) ? undefined : putAside(to, asideKey(idFrom(raw)), raw);
      if (refusal) return refusal;
    }
    set({ aside: allAside() });
  }

  /** What was set aside, and what could not even be moved. */
  const allAside = () => {
    const unmoved = Object.values(found).flatMap(({ damaged }) => [...damaged.values()]);
    return [...new Set([...Object.values(shelves).flatMap(asideOn), ...unmoved])];
  };

  /** Moves what is there to where the reader wants it, and keeps things there from now on: all of it, or nothing. */
  async function keep(where: Where): Promise<Outcome> {
    const { where: old, chosen, items, aside } = $view.get();
    const lived = new Map(homes);
    const parts = [...items.values()].map((item) => joined(shelves[where], item, undefined));
    const writes = parts.flatMap((items) => (typeof items === 'string' ? [] : items)).map((item) => at(where, item));
    const refusal =
      parts.find((one): one is Refusal => typeof one === 'string') ??
      remember(where) ??
      bringAside(shelves[where], aside) ??
      writeAll(writes);
    if (refusal) {
      remember(old);
      return { ok: false, why: refusal };
    }
    for (const { item } of writes) homes.set(item.id, where);
    show(
      news(
        items,
        writes.map(({ item }) => item),
      ),
    );
    set({ where, chosen: true });
    const stuck = await leave(where, lived);
    if (stuck) return stayed(stuck);
    if (where === 'device') orElse(() => seam.askToStay(), undefined);
    return secondCopy(writes);

    /** Goes on as before: what was written meanwhile joins the rest at its old place. */
    async function stayed(why: Refusal): Promise<Outcome> {
      const there = [...items.keys()].filter((id) => lived.get(id) !== where);
      removeAll(shelves[where], there);
      homes.clear();
      for (const [id, place] of lived) homes.set(id, place);
      set({ where: old, chosen });
      remember(old);
      await put([...$view.get().items.values()].filter((item) => items.get(item.id) !== item));
      return { ok: false, why };
    }
  }

  /** Takes everything away from where it lived, except from where it lives now. */
  async function leave(where: Where, lived: ReadonlyMap<string, Where>): Promise<Refusal | undefined> {
    for (const place of ['device', 'visit', 'page'] as const) {
      if (place === where) continue;
      const ids = [...lived].filter(([, home]) => home === place).map(([id]) => id);
      if (place === 'device' && ids.length && !(await clearedFromVault(ids))) return 'refused';
      const refusal = removeAll(shelves[place], ids);
      if (refusal) return refusal;
      orElse(() => clearKeys(shelves[place], isAsideKey), undefined);
    }
  }

  /** A second copy that never answered holds nothing to clear. */
  async function clearedFromVault(ids: readonly string[]): Promise<boolean> {
    emptied++;
    return (await succeeds(seam.vault.remove(ids))) || !vaultAnswers;
  }

  function remember(where: Where): Refusal | undefined {
    const key = settingKey('keep');
    if (where !== 'page') return setSurely(seam.device, key, where);
    orElse(() => seam.device.remove(key), undefined);
    return orElse(() => seam.device.get(key), null) === null ? undefined : 'refused';
  }

  /** Erases everything of ours in this browser: entries, second copy, drafts, settings. */
  async function erase(): Promise<boolean> {
    const first = orElse(() => clearKeys(seam.device, isOurs), !$view.get().canKeep);
    const own = forget();
    seam.tellErased();
    const second = await succeeds(seam.vault.clear());
    return first && own && (second || !vaultAnswers);
  }

  /** Empties what only this page holds, after an erasure here or on another page. */
  function forget(): boolean {
    emptied++;
    homes.clear();
    Object.assign(found, { device: nothingFound(), visit: nothingFound() });
    const gone = [shelves.visit, shelves.page].map((one) => orElse(() => clearKeys(one, isOurs), !$view.get().canKeep));
    set({ ...EMPTY, ready: true, canKeep: $view.get().canKeep });
    return gone.every(Boolean);
  }

  /** Reads again what is kept; another page may have written. Reading never writes. */
  function refresh() {
    for (const where of ['device', 'visit'] as const) {
      const { items } = (found[where] = readShelf(shelves[where], found[where]));
      for (const id of items.keys()) if (!homes.has(id)) homes.set(id, where);
      show(news($view.get().items, items.values()));
    }
  }

  async function start() {
    const setting = orElse(() => seam.device.get(settingKey('keep')), null);
    const where: Where = setting === 'device' || setting === 'visit' ? setting : 'page';
    set({ where, chosen: where !== 'page', canKeep: canKeep(seam.device) });
    refresh();
    for (const place of ['device', 'visit'] as const) setAside(shelves[place], found[place].damaged);
    set({ aside: allAside() });
    const before = emptied;
    try {
      const kept = await inTime(seam.vault.all());
      vaultAnswers = true;
      if (before === emptied) await restore(kept);
    } catch {
      // Without a second copy the first one carries on; each save then says so in its own words.
    }
    set({ ready: true });
  }

  /** Unites the second copy with what is on the shelf by now: it may have taken its time to answer. */
  async function restore(kept: ReadonlyMap<string, string>) {
    const here = readShelf(seam.device, found.device);
    const { forShelf, forVault, damaged } = unite(here, kept);
    for (const { id } of forShelf) homes.set(id, 'device');
    const parts = forShelf.map((item) => joined(seam.device, item, here.items.get(item.id)));
    writeAll(parts.flatMap((items) => (typeof items === 'string' ? [] : items)).map((item) => at('device', item)));
    show(news($view.get().items, forShelf));
    set({ restored: forShelf.filter((item) => isLive(item) && !here.items.has(item.id)).length });
    const unsafe = [...damaged].filter(([id, raw]) => putAside(seam.device, asideKey(id), raw)).map(([id]) => id);
    set({ aside: [...new Set([...allAside(), ...damaged.values()])] });
    await toVault(
      seam.vault,
      forVault.filter(({ id }) => !unsafe.includes(id)),
    );
  }

  return { $view: $view as ReadableAtom<View>, shelf, start, add, edit, remove, bring, keep, erase, forget, refresh };
}

/** Removes keys, and says whether they are gone. */
function clearKeys(shelf: Shelf, which: (key: string) => boolean): boolean {
  for (const key of shelf.keys().filter(which)) orElse(() => shelf.remove(key), undefined);
  return !shelf.keys().some(which);
}

/** Whether a shelf takes a text and gives it back. */
function canKeep(shelf: Shelf): boolean {
  const probe = settingKey('probe');
  const works = setSurely(shelf, probe, '1') === undefined;
  orElse(() => shelf.remove(probe), undefined);
  return works;
}
