import { canonical, same } from '~/core/record/canonical';
import { isTombstone, written as wordsOf, type Entry } from '~/core/record/entry';
import { merge, type Item } from '~/core/record/merge';
import { parse } from '~/core/record/parse';
import { laterThan, millis } from '~/core/time';
import { asideKey, entryKey } from './keys';
import { putAside } from './reading';
import { refusalOf, setSurely, type Refusal, type Shelf } from './shelf';

/** One item on its way to a shelf. */
export interface Write {
  shelf: Shelf;
  item: Item;
}

/** What is to stand under a key; null: nothing. */
export interface Change {
  shelf: Shelf;
  key: string;
  text: string | null;
}

/** Makes changes and reads each back: all of them, or none. When one is refused the others are put back as they were. */
export function changeAll(changes: Iterable<Change>): Refusal | undefined {
  const undo: (() => void)[] = [];
  for (const { shelf, key, text } of changes) {
    try {
      const before = shelf.get(key);
      if (before === text) continue;
      undo.push(() => setSurely(shelf, key, before));
    } catch (error) {
      return putBack(undo, refusalOf(error));
    }
    const refusal = setSurely(shelf, key, text);
    if (refusal) return putBack(undo, refusal);
  }
}

/** The last change is undone first: two may be to one key. */
function putBack(undo: (() => void)[], why: Refusal): Refusal {
  for (const one of undo.reverse()) one();
  return why;
}

export const writeAll = (writes: readonly Write[]) => changeAll(writes.map(written));

export const written = ({ shelf, item }: Write): Change => ({
  shelf,
  key: entryKey(item.id),
  text: JSON.stringify(item),
});

/** Removes items from a shelf: all of them, or none. */
export const removeAll = (shelf: Shelf, ids: readonly string[]) =>
  changeAll(ids.map((id) => ({ shelf, key: entryKey(id), text: null })));

/**
 * A change joined with what another page may have written under the same id since this one read it. What cannot be
 * read there is set aside first; what a newer version of this site wrote is not touched.
 * @param known what this page last saw under that id
 */
export function joined(shelf: Shelf, change: Item, known: Item | undefined): Item[] | Refusal {
  try {
    const raw = shelf.get(entryKey(change.id));
    if (raw === null) return [change];
    const items = together(raw, change, known);
    return items === 'damaged' ? (putAside(shelf, asideKey(change.id), raw) ?? [change]) : items;
  } catch (error) {
    return refusalOf(error);
  }
}

/** Before any change of ours. */
const EVER = new Date(0);

/** Whether an entry changed after the form of it that is known, or got a wording beside the same one. */
function isNews(entry: Entry, known: Item): boolean {
  const after = millis(entry.updatedAt) - millis(known.updatedAt);
  if (after !== 0) return after > 0;
  const wordings = ({ earlier = [], ...now }: Partial<Entry>) =>
    [now, ...earlier].map((one) => canonical(wordsOf(one)));
  const seen = new Set(wordings(known as Partial<Entry>));
  return wordings(entry).some((wording) => !seen.has(wording));
}

/** What is to stand in place of a kept text when a change comes to it. */
export function together(raw: string, change: Item, known: Item | undefined): Item[] | 'damaged' | 'refused' {
  const stored = parse(raw);
  if (stored.state === 'damaged' || stored.entry.id !== change.id) return 'damaged';
  if (stored.state === 'newer') return same(stored.entry, change) ? [change] : 'refused';
  if (known && same(stored.entry, known)) return [change];
  // Words that the reader had not seen when deleting are not deleted: from now on they are later than the deletion.
  const unseen = stored.state === 'entry' && known && isNews(stored.entry, known);
  if (unseen && isTombstone(change)) return [{ ...stored.entry, updatedAt: laterThan(change.updatedAt, EVER) }];
  return merge([stored.entry], [change]);
}
