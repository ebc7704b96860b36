import { merge, type Item } from '~/core/record/merge';
import { parse } from '~/core/record/parse';
import { asideKey, entryKey, isAsideKey, isEntryKey } from './keys';
import { orElse, setSurely, type Shelf } from './shelf';

/** What a shelf holds: each entry with its text, and what could not be read, under its key. */
export interface Found {
  items: Map<string, Item>;
  texts: Map<string, string>;
  damaged: Map<string, string>;
}

/** Reads every entry on a shelf. A shelf that cannot be read at all holds nothing. */
export function readShelf(shelf: Shelf): Found {
  const found: Found = { items: new Map(), texts: new Map(), damaged: new Map() };
  for (const key of orElse(() => shelf.keys().filter(isEntryKey), [])) {
    const raw = orElse(() => shelf.get(key), null);
    if (raw !== null) take(found, key, raw);
  }
  return found;
}

function take({ items, texts, damaged }: Found, key: string, raw: string) {
  const parsed = parse(raw);
  if (parsed.state === 'damaged' || entryKey(parsed.entry.id) !== key) {
    damaged.set(key, raw);
    return;
  }
  items.set(parsed.entry.id, parsed.entry);
  texts.set(parsed.entry.id, raw);
}

/** Moves what cannot be read out of the way, whole. What cannot be moved stays where it is. */
export function setAside(shelf: Shelf, damaged: ReadonlyMap<string, string>) {
  for (const [key, raw] of damaged) {
    const safe = asideKey(key.slice(entryKey('').length));
    const taken = orElse(() => shelf.get(safe), '');
    const name = taken === null || taken === raw ? safe : `${safe}:${shelf.keys().length}`;
    if (!setSurely(shelf, name, raw)) orElse(() => shelf.remove(key), undefined);
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
    return JSON.stringify(mine) === JSON.stringify(item) ? [] : merge([mine], [item]);
  });
}

/** What each of the two copies lacks of what both hold together. */
export function unite({ items, texts }: Found, vault: ReadonlyMap<string, string>) {
  const differing = [...vault].filter(([id, text]) => texts.get(id) !== text);
  const readable = differing
    .map(([, text]) => parse(text))
    .flatMap((one) => (one.state === 'damaged' ? [] : one.entry));
  const changed = news(items, readable);
  const ids = new Set(changed.map(({ id }) => id));
  const missing = [...items.values()].filter(({ id }) => !vault.has(id) && !ids.has(id));
  return { forShelf: changed, forVault: [...changed, ...missing] };
}
