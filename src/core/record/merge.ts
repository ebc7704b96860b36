import { millis } from '../time.ts';
import { canonical, idFrom } from './canonical.ts';
import { written, type Earlier, type Entry, type Newer, type Tombstone } from './entry.ts';

/** Anything that has an id and a time of change. */
export type Item = Entry | Tombstone | Newer;

/** One id seen on several clients: the last deletion, and every text written after it. */
interface History {
  deleted?: Tombstone;
  texts: Map<string, Entry | Newer>;
}

/**
 * Brings records together. Union by id; the later change wins; equal times go by canonical JSON.
 * A text that loses to a later one stays beside it in `earlier`. Two entries that only share an id (another kind,
 * or first written at another time) are both kept: the one written first keeps the id, the other gets one made from
 * its own contents, so that every client makes the same. A deletion clears what was written up to its time under
 * that id; a later text brings the entry back.
 *
 * The order and grouping of the arguments do not matter and merging again changes nothing, with one limit:
 * once two entries have been told apart, a deletion made before that reaches the one that kept the id.
 */
export function merge(...records: readonly (readonly Item[])[]): Item[] {
  const histories = new Map<string, History>();
  for (const item of records.flat()) {
    for (const [key, part] of apart(item)) learn(histories, key, part);
  }
  const settled = [...histories.values()].flatMap(settle);
  // An entry that got a new id may meet itself, moved there by an earlier merge.
  if (new Set(settled.map(({ id }) => id)).size < settled.length) return merge(settled);
  return settled.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const isTombstone = (item: object): item is Tombstone => 'deleted' in item && item.deleted === true;
const isEntry = (item: Item): item is Entry => !isTombstone(item) && 'at' in item;

/** An item and the earlier texts it carries, each as an item of its own. */
function apart(item: Item): [string, Item][] {
  if (!isEntry(item) || !item.earlier) return [[item.id, item]];
  const { earlier, ...now } = item;
  const { id, kind, at, day, from } = now;
  const then = earlier.map((old) => ({ id, kind, at, day, ...(from && { from }), ...old }) as unknown as Entry);
  return [now as Entry, ...then].map((one) => [id, one]);
}

function learn(histories: Map<string, History>, id: string, item: Item) {
  const history: History = histories.get(id) ?? { texts: new Map() };
  histories.set(id, history);
  if (!isTombstone(item)) history.texts.set(canonical(item), item);
  else if (!history.deleted || later(item, history.deleted) > 0) history.deleted = item;
}

/** Positive when a changed after b. */
function later(a: Item, b: Item): number {
  const times = millis(a.updatedAt) - millis(b.updatedAt);
  if (times) return times;
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function settle({ deleted, texts }: History): Item[] {
  const standing = [...texts.values()].filter((text) => !deleted || millis(text.updatedAt) > millis(deleted.updatedAt));
  if (standing.length === 0) return deleted ? [deleted] : [];
  const origins = [...new Set(standing.map(origin))].sort();
  return origins.map((from, place) => {
    const versions = standing.filter((text) => origin(text) === from);
    return newest(versions, place === 0 ? undefined : from);
  });
}

/** What tells two entries under one id apart: when and as what they were first written. */
const origin = (item: Item) => canonical(['at' in item ? item.at : '', item.kind]);

function newest(versions: (Entry | Newer)[], clash: string | undefined): Item {
  const [latest, ...rest] = versions.sort((a, b) => later(b, a)) as [Entry | Newer, ...(Entry | Newer)[]];
  const id = clash === undefined ? latest.id : idFrom(latest.id + clash);
  const texts = new Set([canonical(written(latest))]);
  const earlier = rest.filter((old) => {
    const text = canonical(written(old));
    return !texts.has(text) && texts.add(text);
  });
  return { ...latest, id, ...(earlier.length > 0 && { earlier: earlier.map(asEarlier) }) } as Item;
}

const asEarlier = (old: Entry | Newer): Earlier => ({ ...written(old), updatedAt: old.updatedAt });
