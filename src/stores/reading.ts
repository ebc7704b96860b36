import { idFrom, same } from '~/core/record/canonical';
import { merge, type Item } from '~/core/record/merge';
import { parse, read } from '~/core/record/parse';
import { asideKey, entryKey, isAsideKey, isEntryKey } from './keys';
import { orElse, setSurely, type Refusal, type Shelf } from './shelf';

/** What a shelf holds: each entry with its text, and what could not be read, under its key. */
export interface Found {
  items: Map<string, Item>;
  texts: Map<string, string>;
  damaged: Map<string, string>;
}

export const nothingFound = (): Found => ({ items: new Map(), texts: new Map(), damaged: new Map() });

/** What a browser lets a site keep in localStorage, in code units of keys and texts; measured in Chromium and Firefox. */
const QUOTA = 5_242_880;

/** How much longer a text is once it is sealed under a lock; measured with the notes of a year. */
export const SEALED = 1.75;

/**
 * Whether the entries take up nearly all there is.
 * @param times how much longer they are there than as they are read
 */
export function isNearlyFull({ texts }: Found, times = 1): boolean {
  let units = 0;
  for (const [id, text] of texts) units += entryKey(id).length + text.length;
  return units * times > 0.95 * QUOTA;
}

/**
 * Reads every entry on a shelf. A shelf that cannot be read at all holds nothing.
 * @param before what was found there the last time, so that only new texts are parsed
 */
export function readShelf(shelf: Shelf, before = nothingFound()): Found {
  const found = nothingFound();
  for (const key of orElse(() => shelf.keys().filter(isEntryKey), [])) {
    const raw = orElse(() => shelf.get(key), null);
    if (raw !== null) take(found, key, raw, before);
  }
  return found;
}

function take({ items, texts, damaged }: Found, key: string, raw: string, before: Found) {
  const id = key.slice(entryKey('').length);
  const item = before.texts.get(id) === raw ? before.items.get(id) : readable(id, raw);
  if (!item) {
    damaged.set(key, raw);
    return;
  }
  items.set(id, item);
  texts.set(id, raw);
}

/** What stands under an id, if it can be read and says that it is that. */
export function readable(id: string, text: string): Item | undefined {
  const parsed = parse(text);
  return parsed.state !== 'damaged' && parsed.entry.id === id ? parsed.entry : undefined;
}

/** Keeps a text that could not be read, whole. Another text that was set aside before is never replaced. */
export function putAside(shelf: Shelf, key: string, raw: string): Refusal | undefined {
  const taken = orElse(() => shelf.get(key), '');
  return setSurely(shelf, taken === null || taken === raw ? key : `${key}:${idFrom(raw)}`, raw);
}

/** Moves what cannot be read out of the way. What cannot be moved stays where it is. */
export function setAside(shelf: Shelf, damaged: ReadonlyMap<string, string>) {
  for (const [key, raw] of damaged) {
    const refusal = putAside(shelf, asideKey(key.slice(entryKey('').length)), raw);
    if (!refusal) orElse(() => shelf.remove(key), undefined);
  }
}

/** The texts that were set aside. */
export const asideOn = (shelf: Shelf): string[] =>
  orElse(() => shelf.keys().filter(isAsideKey), []).flatMap((key) => orElse(() => shelf.get(key), null) ?? []);

/** What changes for somebody who knows some items when others come in: joined where both know an id. */
export function news(known: ReadonlyMap<string, Item>, coming: Iterable<Item>): Item[] {
  return [...coming].flatMap((item) => {
    const mine = known.get(item.id);
    if (!mine) return [item];
    if (same(mine, item)) return [];
    return merge([mine], [item]).filter((one) => !same(known.get(one.id), one));
  });
}

/** What stands under the ids of some items once they came in: also what is known, as it may be gone from its place. */
export function standing(known: ReadonlyMap<string, Item>, coming: readonly Item[]): Item[] {
  const changed = news(known, coming);
  const ids = new Set(changed.map(({ id }) => id));
  return [...changed, ...coming.flatMap(({ id }) => (ids.has(id) ? [] : (known.get(id) ?? [])))];
}

/** What each of the two copies lacks of what both hold together. */
export interface United {
  forShelf: Item[];
  forVault: Item[];
  /** What the second copy holds that cannot be read, by its id there. */
  damaged: Map<string, string>;
}

/** Unites the two copies. What a newer version of this site wrote stays as it is on either side. */
export function unite({ items, texts }: Found, vault: ReadonlyMap<string, string>): United {
  const inVault = new Map<string, Item>();
  const damaged = new Map<string, string>();
  for (const [id, text] of vault) {
    const mine = texts.get(id) === text && items.get(id);
    const theirs = mine || readable(id, text);
    if (theirs) inVault.set(id, theirs);
    else damaged.set(id, text);
  }
  const alike = inVault.size === items.size && [...items].every(([id, item]) => inVault.get(id) === item);
  const both = alike ? [] : merge([...items.values()], [...inVault.values()]);
  const lackedBy = (copy: ReadonlyMap<string, Item>) =>
    both.filter((item) => {
      const there = copy.get(item.id);
      return !there || !(same(there, item) || read(there).state === 'newer');
    });
  return { forShelf: lackedBy(items), forVault: lackedBy(inVault), damaged };
}
