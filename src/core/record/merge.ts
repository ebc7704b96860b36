import { millis, rise } from '../time.ts';
import { canonical, idFrom, same } from './canonical.ts';
import { areEarlier, isTombstone, written, type Earlier, type Entry, type Newer, type Tombstone } from './entry.ts';

/** Anything that has an id and a time of change. */
export type Item = Entry | Tombstone | Newer;

type Text = Entry | Newer;

/** One id seen on several clients: the last deletion, and every text that was written under it. */
interface History {
  deleted?: Tombstone;
  texts: Text[];
}

/**
 * Brings records together. Union by id; the later change wins; equal times go by canonical JSON.
 * A text that loses to a later one stays beside it in `earlier`. Two entries that only share an id (another kind,
 * or first written at another time) are both kept: the one written first keeps the id, the other gets one
 * made from its own contents, so that every client makes the same. A deletion clears what was written up to its
 * time under that id; a later text brings the entry back and remembers in `cleared` that there was a deletion.
 *
 * The order and grouping of the arguments do not matter and merging again changes nothing, with one limit:
 * a deletion knows an id only. Where two entries share one, it reaches both if they come with it, and once they
 * have been told apart only the one that kept the id.
 */
export function merge(...records: readonly (readonly Item[])[]): Item[] {
  const byId = new Map<string, Item[]>();
  for (const item of records.flat()) {
    const known = byId.get(item.id);
    if (!known) byId.set(item.id, [item]);
    else if (!known.some((one) => same(one, item))) known.push(item);
  }
  const settled = [...byId.values()].flatMap((known) => (known.length === 1 ? known : settle(known)));
  // An entry that got a new id may meet itself, moved there by an earlier merge.
  if (new Set(settled.map(({ id }) => id)).size < settled.length) return merge(settled);
  return settled.sort((a, b) => rise(a.id, b.id));
}

/** Positive when a changed after b. Two of one time go by what was written: the frame of an earlier text is gone. */
function later(a: Item, b: Item): number {
  const words = () => rise(canonical(written(a)), canonical(written(b)));
  const rest = () => rise(a.updatedAt, b.updatedAt) || rise(canonical(a), canonical(b));
  return millis(a.updatedAt) - millis(b.updatedAt) || words() || rest();
}

function settle(known: readonly Item[]): Item[] {
  const { deleted, texts } = historyOf(known);
  const standing = texts.filter((text) => !deleted || millis(text.updatedAt) > millis(deleted.updatedAt));
  if (standing.length === 0) return deleted ? [deleted] : [];
  const origins = [...new Set(standing.sort(byFirstWriting).map(origin))];
  return origins.map((from, place) => {
    const latest = newest(standing.filter((text) => origin(text) === from));
    const cleared = deleted && isOurs(latest) && { cleared: deleted.updatedAt };
    return { ...latest, ...(place > 0 && { id: idFrom(latest.id + from) }), ...cleared } as Item;
  });
}

function historyOf(items: readonly Item[]): History {
  const history: History = { texts: [] };
  for (const item of items) {
    const { deleted, texts } = apart(item);
    history.texts.push(...texts);
    if (deleted && (!history.deleted || later(deleted, history.deleted) > 0)) history.deleted = deleted;
  }
  return history;
}

/** Whether we know how to take a text apart. A newer form may use our names for something else. */
const isOurs = ({ earlier, cleared }: Partial<Text>) =>
  (earlier === undefined || areEarlier(earlier)) && (cleared === undefined || typeof cleared === 'string');

/** The history that one item carries with it. */
function apart(item: Item): History {
  if (isTombstone(item)) return { deleted: item, texts: [] };
  if (!isOurs(item)) return { texts: [item] };
  const { earlier = [], cleared, ...now } = item as Entry;
  const { id, kind, at, day, from, follows } = now;
  const frame = { id, kind, at, day, ...(from && { from }), ...(follows && { follows }) };
  const then = earlier.map((old) => ({ ...frame, ...old }));
  const texts = [now, ...then] as unknown as Text[];
  const wasDeleted = cleared !== undefined && millis(cleared) < millis(now.updatedAt);
  return wasDeleted ? { deleted: { id, kind, deleted: true, updatedAt: cleared }, texts } : { texts };
}

/** What tells two entries under one id apart: when and as what they were first written. */
const origin = (item: Text) => JSON.stringify([String(item.at), item.kind, isOurs(item) ? '' : canonical(item)]);

const byFirstWriting = (a: Text, b: Text) => millis(String(a.at)) - millis(String(b.at)) || rise(origin(a), origin(b));

function newest(versions: Text[]): Text {
  const [latest, ...rest] = versions.sort((a, b) => later(b, a)) as [Text, ...Text[]];
  const texts = new Set([canonical(written(latest))]);
  const earlier = rest.filter((old) => {
    const text = canonical(written(old));
    return !texts.has(text) && texts.add(text);
  });
  return { ...latest, ...(earlier.length > 0 && { earlier: earlier.map(asEarlier) }) } as Text;
}

const asEarlier = (old: Text): Earlier => ({ ...written(old), updatedAt: old.updatedAt });
