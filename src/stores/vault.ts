import { openDB, type IDBPDatabase, type IDBPObjectStore } from 'idb';

/** The second copy of each entry, on disk when a call resolves. Any call may reject or never settle. */
export interface Vault {
  /** Every kept text by the entry’s id. */
  all(): Promise<Map<string, string>>;
  put(rows: ReadonlyMap<string, string>): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

const NAME = 'foothold';
const STORE = 'entries';

/** How long a call may take before we go on without it, in milliseconds. */
export const PATIENCE = 5000;

type Rows = IDBPObjectStore<unknown, [typeof STORE], typeof STORE, 'readwrite'>;

/**
 * The browser’s IndexedDB. Writes ask for strict durability: a browser killed right after a save still has it,
 * which localStorage alone does not promise.
 */
export function browserVault(): Vault {
  let opening: Promise<IDBPDatabase> | undefined;
  const open = () =>
    (opening ??= openDB(NAME, 1, {
      upgrade: (db) => void db.createObjectStore(STORE),
      terminated: () => (opening = undefined),
      blocking: (_old, _new, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
    }));
  /** Each request is awaited beside the transaction: a refused one would otherwise reject where nobody listens. */
  const write = (work: (store: Rows) => Promise<unknown>[]) =>
    again(async () => {
      const transaction = (await open()).transaction(STORE, 'readwrite', { durability: 'strict' });
      await Promise.all([...work(transaction.store), transaction.done]);
    });
  /** A lost connection is opened once more. */
  const again = async <T>(call: () => Promise<T>): Promise<T> => {
    try {
      return await call();
    } catch {
      opening = undefined;
      return call();
    }
  };
  return {
    all: () =>
      again(async () => {
        const { store } = (await open()).transaction(STORE);
        const [ids, texts] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return new Map(ids.map((id, n) => [String(id), String(texts[n])]));
      }),
    put: (rows) => write((store) => [...rows].map(([id, text]) => store.put(text, id))),
    remove: (ids) => write((store) => ids.map((id) => store.delete(id))),
    clear: () => write((store) => [store.clear()]),
  };
}

/** Rejects when a call has not settled in time: some browsers leave a broken database open for ever. */
export function inTime<T>(call: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time')), patience);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}
