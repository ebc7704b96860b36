import type { ReadableAtom } from 'nanostores';
import type { Entry, Fields, From, Kind } from '~/core/record/entry';
import type { Item } from '~/core/record/merge';
import { seldom, whenThere } from './record/at-need';
import { add, addAll, edit, keepChange, remove } from './record/entries';
import { close, isLocked } from './record/closing';
import { letDraftsGo } from './record/letting-go';
import { BROWSER, hear } from './record/following';
import { forget } from './record/forgetting';
import { keep } from './record/keeping';
import type { Seam } from './record/seam';
import { newState, type State } from './record/state';
import { noticeSweep, putBack } from './record/swept';
import { start } from './record/waking';
import { isOurs, LOCK } from './keys';
import { orElse } from './shelf';
import type { Snapshot } from './snapshots';
import type { Outcome, View, Where } from './view';

export type { Seam };

const locking = () => import('./lock/locksmith');
const refused = (): Outcome => ({ ok: false, why: 'refused' });

export type RecordStore = ReturnType<typeof openRecord>;

/**
 * The reader’s record: what is kept, as a store the screens read, and the verbs that change it.
 * `start` shows what this device holds at once and unites the second copy with it.
 */
export function openRecord(seam: Seam) {
  const state = newState(seam);
  const verbs = {
    $view: state.$view as ReadableAtom<View>,
    shelf: state.shelf,
    /** The second copy of drafts, where the reader keeps things on this device. */
    secondDrafts: () => (state.$view.get().where === 'device' && !isLocked(state) ? state.seam.drafts : undefined),
    /** Resolves when both copies have been read. Starts once, however often it is asked. */
    start: () => (state.started ??= start(state)),
    add: <K extends Kind>(kind: K, fields: Fields[K], from?: From) => add(state, kind, fields, from),
    addAll: <K extends Kind>(kind: K, all: readonly Fields[K][], from?: From) => addAll(state, kind, all, from),
    edit: (id: string, fields: object) => edit(state, id, fields),
    keepChange: (entry: Entry, fields: object) => keepChange(state, entry, fields),
    remove: (id: string) => remove(state, id),
    bring: (items: readonly Item[], unreadable?: readonly string[]) =>
      seldom().then(({ bring }) => bring(state, items, unreadable), refused),
    /** Moves everything to a place, and keeps things there from now on. */
    keep: (where: Where) => keep(state, where).catch(refused),
    /** Rejects where the part that erases does not load: then nothing has changed. */
    erase: () => whenThere(({ erase }) => erase(state)),
    forget: () => forget(state),
    noticeSweep: () => noticeSweep(state),
    putBack: () => putBack(state),
    look: (snapshot: Snapshot) => seldom().then(({ look }) => look(state, snapshot)),
    letEarlierStatesGo: () => seldom().then(({ letGo }) => letGo(state)),
    /** Fetches what the seldom verbs need, so that it is there at the press. */
    prepare: () => void seldom().catch(() => undefined),
    /** Locks what is here, on this page, until the passphrase is typed again. */
    close: (by?: View['closedBy']) => close(state, by),
    /** The same on every page that is open. */
    lockNow() {
      close(state);
      seam.tellLocked();
    },
    /** The reader is leaving fast: unfinished words are kept or let go, as they chose before, and a lock locks. */
    leave(letGo: boolean) {
      if (letGo) letDraftsGo(state);
      else for (const keep of state.beforeClosing) keep();
      close(state);
    },
    /** Unfinished words that only this page has, by key. */
    heldBack: state.heldBack,
    /** @param keep keeps unfinished words when the page locks. Returns how to stop. */
    beforeClosing(keep: () => unknown) {
      state.beforeClosing.add(keep);
      return () => void state.beforeClosing.delete(keep);
    },
    noticeLock: (lock: string | null) => noticeLock(state, lock),
    /** What a lock needs: fetched when there is one, or when one is to be set. */
    locksmith: async () => (await locking()).locksmith(state),
    /** Looks again at what is kept. A page that has not heard of a lock locks now, or hears that it is off. */
    refresh() {
      if (isLocked(state)) close(state);
      else if (state.$view.get().lock !== 'closed') hear(state);
      else if (orElse(() => state.bare.device.get(LOCK), LOCK) === null) void noticeLock(state, null);
    },
    /**
     * The page came back by the Back button. What it shows of a place that was emptied meanwhile, it lets go, and looks
     * for it in the second copy: after an erasure there is nothing there either.
     * @returns whether something was let go
     */
    comeBack() {
      const emptied = isEmptied(state);
      if (emptied) {
        forget(state);
        state.started = start(state);
      } else verbs.refresh();
      return emptied;
    },
    /** Where an entry lives. */
    home: (id: string) => state.homes.get(id) ?? state.$view.get().where,
  };
  return verbs;
}

/** Whether a place of the browser holds nothing of ours, though this page shows something that lives there. */
const isEmptied = ({ homes, bare }: State) =>
  BROWSER.some((place) => [...homes.values()].includes(place) && orElse(() => !bare[place].keys().some(isOurs), false));

/** Another page set a lock, changed it or took it off. */
async function noticeLock(state: State, lock: string | null) {
  if (lock === null && state.$view.get().lock === 'closed') {
    state.set({ lock: 'none' });
    state.started = start(state);
  } else if (state.opened) await (await locking()).notice(state, lock);
  else if (isLocked(state)) close(state);
}
