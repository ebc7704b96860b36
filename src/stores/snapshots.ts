import { answer, type Database } from './database';

/**
 * Why a state of the record was kept: the first of a day, before something was brought back, or before a passphrase
 * was set. The last one stays readable until the passphrase has opened the record once.
 */
export type Why = 'daily' | 'import' | 'lock';

/** An earlier state of the record, without its contents. */
export interface Snapshot {
  /** Rises with each one; the clock may jump. */
  number: number;
  why: Why;
  /** When it was taken: ISO 8601 with offset. */
  at: string;
  /** How many entries it holds. */
  count: number;
}

/** Earlier states of what is kept on this device. Any call may reject or never settle. */
export interface Snapshots {
  /** The latest first. */
  list(): Promise<Snapshot[]>;
  /** The texts of the entries in one of them; none when it is gone. */
  texts(snapshot: Snapshot): Promise<string[]>;
  take(why: Why, at: string, texts: readonly string[]): Promise<void>;
  /** Writes each text anew, but for those of before a lock. One state at a time: all of it, or as it was. */
  rewrite(next: (text: string) => string): Promise<void>;
  /** Lets those of one kind go, and says how many there were. */
  drop(why: Why): Promise<number>;
  clear(): Promise<void>;
}

/** How many of each kind stay: the newest and five more. By number, as a clock set ahead must not push all of them out. */
const MOST = 6;

type Key = [number: number, why: Why, at: string, count: number];

const keyOf = ({ number, why, at, count }: Snapshot): Key => [number, why, at, count];
const listed = (keys: readonly unknown[]): Snapshot[] =>
  (keys as Key[]).map(([number, why, at, count]) => ({ number, why, at, count })).reverse();

/** Kept in the browser’s IndexedDB. All but the contents stands in the key, so that a list reads no contents. */
export function browserSnapshots({ read, write }: Database): Snapshots {
  const all = async (store: IDBObjectStore) => listed(await answer(store.getAllKeys()));
  return {
    list: () => read('snapshots', all),
    texts: (snapshot) =>
      read('snapshots', async (store) => ((await answer(store.get(keyOf(snapshot)))) as string[] | undefined) ?? []),
    take: (why, at, texts) =>
      write('snapshots', async (store) => {
        const before = await all(store);
        const number = (before[0]?.number ?? 0) + 1;
        const old = before.filter((one) => one.why === why).slice(MOST - 1);
        const key = keyOf({ number, why, at, count: texts.length });
        await Promise.all([answer(store.put([...texts], key)), ...old.map((one) => answer(store.delete(keyOf(one))))]);
      }),
    async rewrite(next) {
      const rewritten = (await read('snapshots', all)).filter(({ why }) => why !== 'lock');
      for (const one of rewritten) await write('snapshots', (store) => rewriteOne(store, keyOf(one), next));
    },
    drop: (why) =>
      write('snapshots', async (store) => {
        const going = (await all(store)).filter((one) => one.why === why);
        await Promise.all(going.map((one) => answer(store.delete(keyOf(one)))));
        return going.length;
      }),
    clear: () => write('snapshots', (store) => answer(store.clear())),
  };
}

async function rewriteOne(store: IDBObjectStore, key: Key, next: (text: string) => string) {
  const texts = (await answer(store.get(key))) as string[] | undefined;
  if (texts) await answer(store.put(texts.map(next), key));
}
