import { answer, type Database } from './database';

/** The second copy of texts by id, on disk when a call resolves. Any call may reject or never settle. */
export interface Vault {
  /** Every kept text by its id. */
  all(): Promise<Map<string, string>>;
  /**
   * Writes texts by id: all of them, or none.
   * @param join asked where another text than the one to be written stands: what is to stand there, by id
   */
  put(rows: ReadonlyMap<string, string>, join?: Join): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

/** Brings the text that stands under an id and the one to be written together. */
export type Join = (id: string, there: string, coming: string) => Map<string, string>;

/** How long a call may take before we go on without it, in milliseconds. */
export const PATIENCE = 5000;

/** The second copy of entries, or of drafts, in the browser’s IndexedDB. */
export function browserVault({ read, write }: Database, name: 'entries' | 'drafts'): Vault {
  return {
    all: () =>
      read(name, async (store) => {
        const [ids, texts] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
        return new Map(ids.map((id, n) => [String(id), String(texts[n])]));
      }),
    put: (rows, join) =>
      write(name, async (store) => {
        await Promise.all([...rows].map((row) => putOne(store, row, join)));
      }),
    remove: (ids) =>
      write(name, async (store) => {
        await Promise.all(ids.map((id) => answer(store.delete(id))));
      }),
    clear: () => write(name, (store) => answer(store.clear())),
  };
}

/** Reads before it writes, in one transaction: no other page can write in between. */
async function putOne(store: IDBObjectStore, [id, text]: [string, string], join?: Join) {
  const there: unknown = join && (await answer(store.get(id)));
  const rows = typeof there === 'string' && there !== text ? join!(id, there, text) : new Map([[id, text]]);
  await Promise.all([...rows].map(([key, row]) => answer(store.put(row, key))));
}

/** Rejects when a call has not settled in time: some browsers leave a broken database open for ever. */
export function inTime<T>(call: Promise<T>, patience = PATIENCE): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time')), patience);
  });
  return Promise.race([call, late]).finally(() => clearTimeout(timer));
}
