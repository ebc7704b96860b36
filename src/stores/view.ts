import type { Entry } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';
import { read } from '~/core/record/parse';
import { byWriting } from '~/core/time';
import type { Refusal } from './shelf';

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
  /** Everything kept, by id: deletions and newer forms too. */
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
}

export const EMPTY: View = {
  ready: false,
  entries: [],
  items: new Map(),
  where: 'page',
  chosen: false,
  canKeep: true,
  aside: [],
  restored: 0,
};

export const isLive = (item: Item): item is Entry => read(item).state === 'entry';

/** The view after some items changed. */
export function withChanges(view: View, changed: readonly Item[]): View {
  if (changed.length === 0) return view;
  const ids = new Set(changed.map(({ id }) => id));
  const items = new Map(view.items);
  for (const item of changed) items.set(item.id, item);
  const standing = changed.some(({ id }) => view.items.has(id))
    ? view.entries.filter(({ id }) => !ids.has(id))
    : view.entries;
  return { ...view, items, entries: inOrder(standing, changed.filter(isLive)) };
}

/** What was just written comes last nearly always; only otherwise is everything put in order anew. */
function inOrder(standing: readonly Entry[], coming: readonly Entry[]): Entry[] {
  const [last] = standing.slice(-1);
  const [first] = byWriting(last ? [last, ...coming] : coming);
  return last && first === last ? [...standing, ...byWriting(coming)] : byWriting([...standing, ...coming]);
}
