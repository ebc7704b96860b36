import { openRecord, type RecordStore } from './record';
import { seldom } from './record/at-need';
import { isEntryKey, KEEP, LET_GO, LOCK, LOCKED, settingKey } from './keys';
import { browserMarker } from './marker';
import { orElse, webShelf } from './shelf';
import { browserDatabase, type Database } from './database';
import type { Snapshots } from './snapshots';
import { browserVault } from './vault';
import { LEAVING, letsGo } from './way-out';

/** Written and taken away again to tell the other open pages of an erasure. A channel would do, but not in old Safari. */
const ERASED = settingKey('erased');

/** Another page may write many entries at once; they are read together. */
const TOGETHER = 100;

let opened: RecordStore | undefined;

/** The record of this browser, opened when a tool first asks for it and shared by every tool on the page. */
export function theRecord(): RecordStore {
  if (opened) return opened;
  const device = webShelf(() => window.localStorage);
  const database = browserDatabase();
  const record = openRecord({
    device,
    visit: webShelf(() => window.sessionStorage),
    vault: browserVault(database, 'entries'),
    drafts: browserVault(database, 'drafts'),
    snapshots: snapshotsOf(database),
    marker: browserMarker(),
    now: () => new Date(),
    newId,
    // After the frame that shows what was saved: the browser takes its time to answer.
    askToStay: () => void setTimeout(() => void navigator.storage?.persist?.().catch(() => false)),
    forgetPages: async () => (await seldom()).forgetPages(),
    tellErased() {
      orElse(() => device.set(ERASED, '1'), undefined);
      orElse(() => device.remove(ERASED), undefined);
    },
    tellLocked: () => orElse(() => device.set(LOCKED, device.get(LOCKED) === '1' ? '0' : '1'), undefined),
  });
  opened = record;
  watchOtherPages(record);
  void record.start();
  return record;
}

/** Earlier states come with the verbs that ask for them. */
function snapshotsOf(database: Database): Snapshots {
  const all = async () => (await seldom()).browserSnapshots(database);
  return {
    list: async () => (await all()).list(),
    texts: async (snapshot) => (await all()).texts(snapshot),
    take: async (...state) => (await all()).take(...state),
    rewrite: async (next) => (await all()).rewrite(next),
    drop: async (why) => (await all()).drop(why),
    clear: async () => (await all()).clear(),
  };
}

/** A random UUID, also where the page is not served securely and the browser’s own is missing. */
const newId = () => crypto.randomUUID?.() ?? '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, atRandom);

/** Any digit in place of 0 and 1; in place of the 8, one of those that may stand there. */
function atRandom(digit: string): string {
  const [byte] = crypto.getRandomValues(new Uint8Array(1));
  return (Number(digit) ^ (byte! & (15 >> (Number(digit) / 4)))).toString(16);
}

function watchOtherPages({ refresh, comeBack, forget, noticeSweep, noticeLock, close, leave }: RecordStore) {
  addEventListener(LEAVING, () => leave(letsGo()));
  let waiting: ReturnType<typeof setTimeout> | undefined;
  addEventListener('storage', ({ key, newValue }) => {
    if (key === ERASED && newValue) forget();
    if (key === LOCKED && newValue) close();
    // Another page was left, and the reader said that unfinished words go then, wherever they stand.
    if (key === LET_GO && newValue) leave(true);
    if (key === LOCK) void noticeLock(newValue);
    if (key === null) noticeSweep();
    if (!key || !(isEntryKey(key) || key === KEEP)) return;
    clearTimeout(waiting);
    waiting = setTimeout(refresh, TOGETHER);
  });
  // A page that is brought back is visible before it is shown: it looks once, at the latter.
  let left = false;
  addEventListener('pagehide', () => (left = true));
  addEventListener('pageshow', ({ persisted }) => {
    left = false;
    if (!persisted || !comeBack()) return;
    // What was erased meanwhile is not painted once more before the tools have heard of it.
    document.documentElement.hidden = true;
    requestAnimationFrame(() => setTimeout(() => (document.documentElement.hidden = false)));
  });
  document.addEventListener('visibilitychange', () => !left && document.visibilityState === 'visible' && refresh());
}
