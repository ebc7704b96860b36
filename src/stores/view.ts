import type { Entry, EntryOf, Kind } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';
import { read } from '~/core/record/parse';
import { byWriting } from '~/core/time';
import type { Refusal } from './shelf';
import type { Snapshot } from './snapshots';

/** Where the reader lets us keep things. `page`: nowhere, gone when the page closes. */
export type Where = 'page' | 'visit' | 'device';

/** How a save went. `kept`: in both copies. `weak`: in one, which may be lost if the device stops suddenly. */
export type Outcome =
  { ok: true; how: 'kept' | 'weak' | 'visit' | 'page' } | { ok: false; why: Refusal | 'empty' | 'gone' };

/** What the screens show of the record. */
export interface View {
  /** False until both copies have been read. */
  ready: boolean;
  /** What the reader wrote, in the order of writing. */
  entries: readonly Entry[];
  /** The same, apart by kind. A kind of which nothing was written is not there. */
  byKind: ByKind;
  /** Everything kept, by id: deletions and newer forms too. One map for all views of a record, changed in place. */
  items: ReadonlyMap<string, Item>;
  where: Where;
  /** Whether the reader has said where to keep things. */
  chosen: boolean;
  /** Whether this browser can keep anything. */
  canKeep: boolean;
  /** Texts that could not be read, safe as they are. */
  aside: readonly string[];
  /** How many entries came back from the second copy at this start. */
  restored: number;
  /** The entry that another page deleted while it was being changed here: it stays, as changed. */
  stayed?: string;
  /** How often everything was erased since the page was opened, here or on another page. */
  erasures: number;
  /** Whether there is little room left on this device, as far as we know. */
  nearlyFull: boolean;
  /** Whether the browser has cleared what was once kept here, both copies of it. */
  lost: boolean;
  /** Whether a newer version of this site has begun to write while this page was open: it changes nothing any more. */
  outdated: boolean;
  /** Whether the storage was emptied while this page showed what was in it. */
  swept: boolean;
  /** Whether a passphrase locks what is on this device, and whether this page has opened it. */
  lock: 'none' | 'closed' | 'open';
  /** After how many minutes without a press the notes lock by themselves. */
  minutes?: number;
  /** How the page came to lock while it was open: by itself, or by somebody’s press. */
  closedBy?: 'time' | 'press';
  /** Whether unfinished words could not be kept when the page locked: it has them as long as it is open. */
  heldBack?: boolean;
  /** Whether something could not be sealed, and can still be read. */
  readableLeft?: boolean;
  /** Whether the readable state of before the lock has gone, at this start. */
  wayBackGone?: boolean;
  /** The earlier states there are on this device, the latest first. */
  states: readonly Snapshot[];
}

export type ByKind = { readonly [K in Kind]?: readonly EntryOf<K>[] };

/** A record of which nothing is known yet. */
export const emptyView = (): View => ({
  ready: false,
  entries: [],
  byKind: {},
  items: new Map(),
  where: 'page',
  chosen: false,
  canKeep: true,
  aside: [],
  restored: 0,
  erasures: 0,
  nearlyFull: false,
  lost: false,
  outdated: false,
  swept: false,
  lock: 'none',
  states: [],
});

export const isLive = (item: Item): item is Entry => read(item).state === 'entry';

/**
 * The view after some items changed. What was just written comes last nearly always, and then nothing that stood is
 * gone through: with ten thousand entries that would hold up the press that adds one.
 */
export function withChanges(view: View, changed: readonly Item[]): View {
  const items = view.items as Map<string, Item>;
  const isNew = !changed.some(({ id }) => items.has(id));
  for (const item of changed) items.set(item.id, item);
  const coming = byWriting(changed.filter(isLive));
  const last = view.entries[view.entries.length - 1];
  if (isNew && (!last || !coming[0] || byWriting([last, coming[0]])[0] === last)) {
    return { ...view, entries: [...view.entries, ...coming], byKind: withMore(view.byKind, coming) };
  }
  const ids = new Set(changed.map(({ id }) => id));
  const entries = byWriting([...view.entries.filter(({ id }) => !ids.has(id)), ...coming]);
  return { ...view, entries, byKind: withMore({}, entries) };
}

/** Entries apart by kind, with more after them. */
function withMore(before: ByKind, coming: readonly Entry[]): ByKind {
  const lists: Partial<Record<Kind, Entry[]>> = {};
  for (const entry of coming) (lists[entry.kind] ??= [...(before[entry.kind] ?? [])]).push(entry);
  return { ...before, ...lists } as ByKind;
}
