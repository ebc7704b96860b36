import type { Entry, EntryOf, Fields, From, Kind, Tombstone } from '~/core/record/entry';
import { dayOf, instant, laterThan } from '~/core/time';
import { isLive, type Outcome } from '~/stores/view';
import { filled } from './fields';
import { put } from './putting';
import type { State } from './state';

/** Two wins in one millisecond still have an order; a clock that was truly set back is believed. */
const A_MOMENT = 1000;

/** Adds an entry. It is in view when this returns; `saved` tells when and how it is kept. */
export function add<K extends Kind>(state: State, kind: K, fields: Fields[K], from?: From) {
  const now = nextMoment(state);
  const written = { at: instant(now), day: dayOf(now), updatedAt: instant(now) };
  const frame = { id: state.seam.newId(), kind, ...written, ...(from && { from }) };
  const entry = filled(frame, fields) as unknown as EntryOf<K>;
  const whole = isLive(entry as Entry);
  const saved: Promise<Outcome> = whole ? put(state, [entry as Entry]) : Promise.resolve({ ok: false, why: 'empty' });
  return { id: entry.id, saved };
}

/** The time of a new entry: after that of the one before it, when both fall in one moment. */
function nextMoment(state: State): Date {
  const now = state.seam.now();
  const ahead = state.lastAdded - now.getTime();
  state.lastAdded = ahead >= 0 && ahead < A_MOMENT ? state.lastAdded + 1 : now.getTime();
  return new Date(state.lastAdded);
}

/** Changes fields of an entry. A text that has to be there is never replaced by nothing. */
export async function edit(state: State, id: string, fields: object): Promise<Outcome> {
  const old = state.known(id);
  if (!old || !isLive(old)) return { ok: false, why: 'gone' };
  const next = filled({ ...old, updatedAt: laterThan(old.updatedAt, state.seam.now()) }, fields) as unknown as Entry;
  return isLive(next) ? put(state, [next]) : { ok: false, why: 'empty' };
}

/** Deletes an entry. `undo` brings it back as it was. */
export function remove(state: State, id: string) {
  const old = state.known(id);
  if (!old || !isLive(old)) return undefined;
  const updatedAt = laterThan(old.updatedAt, state.seam.now());
  const mark: Tombstone = { id, kind: old.kind, deleted: true, updatedAt };
  return { entry: old, done: put(state, [mark]), undo: () => put(state, [risen(state, old, updatedAt)]) };
}

/** A deleted entry as it was, with its earlier texts, all of it later than its deletion. */
function risen({ seam }: State, old: Entry, deletedAt: string): Entry {
  const before = laterThan(deletedAt, seam.now());
  const earlier = old.earlier?.map((text) => ({ ...text, updatedAt: before }));
  return { ...old, updatedAt: laterThan(before, seam.now()), ...(earlier && { earlier }), cleared: deletedAt };
}
