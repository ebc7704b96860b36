import type { Item } from '~/core/record/merge';
import { asideKey } from './keys';
import { putAside } from './reading';
import type { Shelf } from './shelf';
import { inTime, type Join, type Vault } from './vault';
import { together } from './writing';

/** An item for the second copy, and the forms in which this page has shown what is under its id. */
export interface Coming {
  item: Item;
  seen?: readonly Item[];
}

/** How it went: whether all is on disk, and what was found there that this page had not seen, joined with its own. */
export interface Copied {
  safe: boolean;
  found: Item[];
}

/**
 * Writes items into the second copy. Two pages may save at one moment without seeing each other’s first copy; the
 * second one is read and written in one transaction, and there both are joined.
 * @param device where a text is set aside that cannot be read
 */
export async function toVault(vault: Vault, coming: readonly Coming[], device: Shelf): Promise<Copied> {
  if (coming.length === 0) return { safe: true, found: [] };
  const byId = new Map(coming.map((one) => [one.item.id, one]));
  const found = new Map<string, Item>();
  let whole = true;
  const join: Join = (id, there, text) => {
    const { item, seen = [] } = byId.get(id)!;
    const items = together(there, item, seen);
    const aside = items === 'damaged' && !putAside(device, asideKey(id), there);
    if (typeof items === 'string') {
      whole &&= aside;
      return new Map(aside ? [[id, text]] : []);
    }
    if (items.length > 1 || items[0] !== item) for (const one of items) found.set(one.id, one);
    return rowsOf(items);
  };
  try {
    await inTime(vault.put(rowsOf(coming.map(({ item }) => item)), join));
    return { safe: whole, found: [...found.values()] };
  } catch {
    return { safe: false, found: [] };
  }
}

const rowsOf = (items: readonly Item[]) => new Map(items.map((item) => [item.id, JSON.stringify(item)]));
