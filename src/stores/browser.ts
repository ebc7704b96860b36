import { openRecord, type RecordStore } from './record';
import { isEntryKey } from './keys';
import { webShelf } from './shelf';
import { browserVault } from './vault';

const ERASED = 'erased';

let opened: RecordStore | undefined;

/** The record of this browser, opened when a tool first asks for it and shared by every tool on the page. */
export function theRecord(): RecordStore {
  if (opened) return opened;
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('foothold') : undefined;
  const record = openRecord({
    device: webShelf(() => window.localStorage),
    visit: webShelf(() => window.sessionStorage),
    vault: browserVault(),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    askToStay: () => navigator.storage?.persist?.().catch(() => false),
    tellErased: () => channel?.postMessage(ERASED),
  });
  channel?.addEventListener('message', ({ data }) => data === ERASED && record.forget());
  watchOtherPages(record);
  void record.start();
  return (opened = record);
}

function watchOtherPages({ refresh }: RecordStore) {
  addEventListener('storage', ({ key }) => {
    if (key && isEntryKey(key)) refresh();
  });
  addEventListener('pageshow', ({ persisted }) => persisted && refresh());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && refresh());
}
