import { canonical } from '~/core/record/canonical';
import { merge, type Item } from '~/core/record/merge';
import { parse } from '~/core/record/parse';
import { entryKey } from './keys';
import { orElse, setSurely, type Refusal, type Shelf } from './shelf';
import { inTime, type Vault } from './vault';

/**
 * Writes entries to a shelf and reads each back: all of them, or none. When one is refused the others are put
 * back as they were.
 */
export function toShelf(shelf: Shelf, items: readonly Item[]): Refusal | undefined {
  const before = new Map<string, string | null>();
  for (const item of items) {
    const key = entryKey(item.id);
    before.set(
      key,
      orElse(() => shelf.get(key), null),
    );
    const refusal = setSurely(shelf, key, JSON.stringify(item));
    if (!refusal) continue;
    for (const [old, text] of before) putBack(shelf, old, text);
    return refusal;
  }
}

function putBack(shelf: Shelf, key: string, text: string | null) {
  orElse(() => (text === null ? shelf.remove(key) : shelf.set(key, text)), undefined);
}

/** Whether the second copy is on disk. */
export async function toVault(vault: Vault, items: readonly Item[]): Promise<boolean> {
  if (items.length === 0) return true;
  try {
    await inTime(vault.put(new Map(items.map((item) => [item.id, JSON.stringify(item)]))));
    return true;
  } catch {
    return false;
  }
}

/**
 * A change joined with what another tab may have written under the same id since this one read it.
 * @param known what this tab last saw
 */
export function joined(shelf: Shelf, change: Item, known: Item | undefined): Item[] {
  const raw = orElse(() => shelf.get(entryKey(change.id)), null);
  if (raw === null) return [change];
  const stored = parse(raw);
  const unseen = stored.state !== 'damaged' && (!known || canonical(stored.entry) !== canonical(known));
  return unseen ? merge([stored.entry], [change]) : [change];
}
