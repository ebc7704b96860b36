import { isTombstone, type Entry, type Fields, type From, type Kind, type Tombstone } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';
import { risen } from '~/core/record/risen';
import { laterThan, millis, writtenAfter } from '~/core/time';
import { entryKey } from '~/stores/keys';
import { news, readable } from '~/stores/reading';
import { orElse, refusalOf, type Refusal } from '~/stores/shelf';
import { isLive, type Outcome } from '~/stores/view';
import { filled, saysSomething } from './fields';
import { put } from './putting';
import type { State } from './state';

const isWritten = (entry: Entry) => isLive(entry) && saysSomething(entry);

/** Adds entries of one kind: all of them, or none. They are in view when this returns; `saved` tells how they are kept. */
export function addAll<K extends Kind>(state: State, kind: K, all: readonly Fields[K][], from?: From) {
  let last = lastOf(state);
  const entries = all.map((fields) => (last = newEntry(state, last, kind, fields, from)));
  const whole = entries.every(isWritten);
  const saved: Promise<Outcome> = whole ? put(state, entries) : Promise.resolve({ ok: false, why: 'empty' });
  return { ids: entries.map(({ id }) => id), saved };
}

/** Adds one entry. */
export function add<K extends Kind>(state: State, kind: K, fields: Fields[K], from?: From) {
  const { ids, saved } = addAll(state, kind, [fields], from);
  return { id: ids[0]!, saved };
}

/** The last of what this page shows, in the order of writing. */
const lastOf = ({ $view }: State): Entry | undefined => $view.get().entries[$view.get().entries.length - 1];

/** @param last what it is written after */
function newEntry<K extends Kind>(
  { seam }: State,
  last: Entry | undefined,
  kind: K,
  fields: Fields[K],
  from?: From,
): Entry {
  const frame = { id: seam.newId(), kind, ...writtenAfter(last, seam.now()), ...(from && { from }) };
  return filled(frame, fields) as unknown as Entry;
}

/** Changes fields of an entry. A text that has to be there is never replaced by nothing. */
export async function edit(state: State, id: string, fields: object): Promise<Outcome> {
  const old = state.known(id);
  if (!old || !isLive(old)) return { ok: false, why: 'gone' };
  const last = lastChange(state, old);
  if ('why' in last) return { ok: false, why: last.why };
  const updatedAt = laterThan(last.at, state.seam.now());
  const next = filled({ ...old, updatedAt }, fields) as unknown as Entry;
  return isWritten(next) ? put(state, [next]) : { ok: false, why: 'empty' };
}

/** When an entry last changed, here or by another page. A clock set back must not put new words before a deletion. */
function lastChange(state: State, { id, updatedAt }: Entry): { at: string } | { why: Refusal } {
  try {
    return { at: later(updatedAt, standingAt(state, id)?.updatedAt) };
  } catch (error) {
    return { why: refusalOf(error) };
  }
}

/** What stands under an id at its place, if it is an item. Throws where the place cannot be read. */
function standingAt({ shelves, homes }: State, id: string): Item | undefined {
  const raw = shelves[homes.get(id) ?? 'page'].get(entryKey(id));
  return raw === null ? undefined : readable(id, raw);
}

const later = (one: string, other = one) => (millis(other) > millis(one) ? other : one);

/** Deletes an entry. `undo` brings it back as it was. */
export function remove(state: State, id: string) {
  const old = state.known(id);
  if (!old || !isLive(old)) return undefined;
  const updatedAt = laterThan(old.updatedAt, state.seam.now());
  const mark: Tombstone = { id, kind: old.kind, deleted: true, updatedAt };
  return { entry: old, done: put(state, [mark]), undo: () => put(state, undone(state, old, updatedAt)) };
}

/** What brings a deleted entry back. Words that another page wrote under its id meanwhile stay beside it. */
function undone(state: State, old: Entry, deletedAt: string): Item[] {
  const { known, seam, $view } = state;
  const now = known(old.id);
  if (!now || !isLive(now)) {
    const there = orElse(() => standingAt(state, old.id), undefined);
    const again = there && isTombstone(there) ? there.updatedAt : undefined;
    const mark = later(later(deletedAt, now?.updatedAt), again);
    return [{ ...risen(old, mark, seam.now()), cleared: mark }];
  }
  return news($view.get().items, [risen(old, later(deletedAt, now.updatedAt), seam.now())]);
}

/** Keeps words that were being written into an entry when another page deleted it: the change wins. */
export async function keepChange(state: State, old: Entry, fields: object): Promise<Outcome> {
  const mark = state.known(old.id);
  const next = filled({ ...old }, fields) as unknown as Entry;
  if (!mark || !isTombstone(mark) || !isWritten(next)) return { ok: false, why: 'gone' };
  state.set({ stayed: old.id });
  return put(state, [{ ...risen(next, mark.updatedAt, state.seam.now()), cleared: mark.updatedAt }]);
}
