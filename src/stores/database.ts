const NAME = 'foothold';
const VERSION = 2;

/** What the database holds: the second copy of each entry and of unfinished words, and earlier states of the record. */
export const STORES = ['entries', 'drafts', 'snapshots'] as const;

export type StoreName = (typeof STORES)[number];

/** What a call does within one transaction. Nothing but the database may be awaited in it, or the transaction ends. */
export type Work<T> = (store: IDBObjectStore) => Promise<T>;

/** The answer to one request. */
export const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database refused'));
  });

export type Database = ReturnType<typeof browserDatabase>;

/** The browser’s IndexedDB, opened at the first call. A lost connection is opened once more. */
export function browserDatabase() {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => (opening = undefined);

  async function run<T>(name: StoreName, mode: IDBTransactionMode, work: Work<T>): Promise<T> {
    const db = await (opening ??= open(forget));
    // A browser killed right after a save still has what was written so, which localStorage does not promise.
    const transaction = db.transaction(name, mode, { durability: 'strict' });
    const whole = done(transaction);
    // Both are awaited: a refused request would otherwise reject where nobody listens.
    const [result] = await Promise.all([work(transaction.objectStore(name)), whole]);
    return result;
  }
  const again = <T>(call: () => Promise<T>): Promise<T> =>
    call().catch(() => {
      forget();
      return call();
    });
  return {
    read: <T>(name: StoreName, work: Work<T>) => again(() => run(name, 'readonly', work)),
    write: <T>(name: StoreName, work: Work<T>) => again(() => run(name, 'readwrite', work)),
  };
}

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The database gave up'));
  });

/** Opens the database in this form, or, where a later version of the site made it, in the form it has. */
async function open(lost: () => void): Promise<IDBDatabase> {
  const db = await opened(indexedDB.open(NAME, VERSION)).catch((error: unknown) => {
    if ((error as DOMException).name !== 'VersionError') throw error;
    return opened(indexedDB.open(NAME));
  });
  db.onclose = lost;
  db.onversionchange = () => {
    db.close();
    lost();
  };
  return db;
}

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  request.onupgradeneeded = () => {
    const { result: db } = request;
    for (const name of STORES) if (!db.objectStoreNames.contains(name)) db.createObjectStore(name);
  };
  return answer(request);
}
