import type { ReadableAtom } from 'nanostores';
import type { Entry, Fields, From, Kind } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';
import { add, addAll, edit, keepChange, remove } from './record/entries';
import { erase, forget } from './record/erasing';
import { refresh } from './record/following';
import type { Seam } from './record/seam';
import { newState } from './record/state';
import { noticeSweep, putBack } from './record/swept';
import { start } from './record/waking';
import type { Snapshot } from './snapshots';
import type { Outcome, View, Where } from './view';

export type { Seam };

const seldom = () => import('./record/seldom');
const refused = (): Outcome => ({ ok: false, why: 'refused' });

export type RecordStore = ReturnType<typeof openRecord>;

/**
 * The reader’s record: what is kept, as a store the screens read, and the verbs that change it.
 * `start` shows what this device holds at once and unites the second copy with it.
 */
export function openRecord(seam: Seam) {
  const state = newState(seam);
  let started: Promise<void> | undefined;
  return {
    $view: state.$view as ReadableAtom<View>,
    shelf: state.shelf,
    /** The second copy of drafts, where the reader keeps things on this device. */
    secondDrafts: () => (state.$view.get().where === 'device' ? seam.drafts : undefined),
    /** Resolves when both copies have been read. Starts once, however often it is asked. */
    start: () => (started ??= start(state)),
    add: <K extends Kind>(kind: K, fields: Fields[K], from?: From) => add(state, kind, fields, from),
    addAll: <K extends Kind>(kind: K, all: readonly Fields[K][], from?: From) => addAll(state, kind, all, from),
    edit: (id: string, fields: object) => edit(state, id, fields),
    keepChange: (entry: Entry, fields: object) => keepChange(state, entry, fields),
    remove: (id: string) => remove(state, id),
    bring: (items: readonly Item[], unreadable?: readonly string[]) =>
      seldom().then(({ bring }) => bring(state, items, unreadable), refused),
    keep: (where: Where) => seldom().then(({ keep }) => keep(state, where), refused),
    erase: () => erase(state),
    forget: () => forget(state),
    noticeSweep: () => noticeSweep(state),
    putBack: () => putBack(state),
    look: (snapshot: Snapshot) => seldom().then(({ look }) => look(state, snapshot)),
    letEarlierStatesGo: () => seldom().then(({ letGo }) => letGo(state)),
    /** Fetches what `keep`, `bring` and the earlier states need, so that it is there at the press. */
    prepare: () => void seldom().catch(() => undefined),
    refresh: () => refresh(state),
    /** Where an entry lives. */
    home: (id: string) => state.homes.get(id) ?? state.$view.get().where,
  };
}
