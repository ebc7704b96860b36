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
  const undo: (() => Refusal | undefined)[] = [];
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

/**
 * The last change is undone first: two may be to one key. Where one cannot be undone, those before it stand: a text that
 * was moved would be gone from both places.
 */
function putBack(undo: (() => Refusal | undefined)[], why: Refusal): Refusal {
  undo.reverse().some((one) => one() !== undefined);
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
 * @param seen the forms in which this page has shown what is under that id
 */
export function joined(shelf: Shelf, change: Item, seen: readonly Item[]): Item[] | Refusal {
  try {
    const raw = shelf.get(entryKey(change.id));
    if (raw === null) return [change];
    const items = together(raw, change, seen);
    return items === 'damaged' ? (putAside(shelf, asideKey(change.id), raw) ?? [change]) : items;
  } catch (error) {
    return refusalOf(error);
  }
}

/** Before any change of ours. */
const EVER = new Date(0);

/** What is to stand in place of a kept text when a change comes to it. */
export function together(raw: string, change: Item, seen: readonly Item[]): Item[] | 'damaged' | 'newer' {
  const stored = parse(raw);
  if (stored.state === 'damaged' || stored.entry.id !== change.id) return 'damaged';
  if (stored.state === 'newer') return same(stored.entry, change) ? [change] : 'newer';
  // Also an older form: a copy that lags behind would give back as an earlier wording what the reader has changed.
  if (seen.some((one) => same(stored.entry, one))) return [change];
  // Words that the reader had not seen when deleting are not deleted: from now on they are later than the deletion.
  if (isTombstone(change) && stored.state === 'entry' && isNews(stored.entry, seen))
    return [after(stored.entry, change)];
  // And new words that were written without knowing of a deletion are kept: the change wins.
  if (stored.state === 'deleted' && isNewIn(seen, change))
    return [{ ...after(change, stored.entry), cleared: stored.entry.updatedAt }];
  return merge([stored.entry], [change]);
}

/** Whether an item is an entry in a form of which somebody knew another, not deleted one. */
function isNewIn(seen: readonly Item[], item: Item): boolean {
  const now = seen[seen.length - 1];
  return now !== undefined && !isTombstone(now) && !isTombstone(item) && !seen.some((one) => same(one, item));
}

/**
 * Whether an entry holds words that somebody who has seen some forms of it, the last one now, does not know of. An
 * older form is a copy that lags behind: what took its place was seen.
 */
function isNews(entry: Entry, seen: readonly Item[]): boolean {
  const now = seen[seen.length - 1];
  if (!now || isTombstone(now) || millis(entry.updatedAt) < millis(now.updatedAt)) return false;
  const shown = new Set(wordingsOf(now as Partial<Entry>));
  return wordingsOf(entry).some((wording) => !shown.has(wording));
}

/** Every wording of an item, of now and of before. */
const wordingsOf = ({ earlier = [], ...now }: Partial<Entry>) =>
  [now, ...earlier].map((one) => canonical(wordsOf(one)));

/** An item as it is, but changed later than another. */
const after = (item: Item, other: Item): Item =>
  millis(item.updatedAt) > millis(other.updatedAt) ? item : { ...item, updatedAt: laterThan(other.updatedAt, EVER) };
