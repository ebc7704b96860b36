import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserDatabase } from '~/stores/database';
import { browserVault as vaultIn, inTime } from '~/stores/vault';

const browserVault = () => vaultIn(browserDatabase(), 'entries');

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const rows = (content: Record<string, string>) => new Map(Object.entries(content));

it('gives back what was put, also to the next page', async () => {
  await browserVault().put(rows({ a: '1', b: '2' }));
  await browserVault().put(rows({ b: '3' }));
  expect(await browserVault().all()).toEqual(rows({ a: '1', b: '3' }));
});

it('removes some, or all', async () => {
  const vault = browserVault();
  await vault.put(rows({ a: '1', b: '2', c: '3' }));
  await vault.remove(['a', 'nobody']);
  expect(await vault.all()).toEqual(rows({ b: '2', c: '3' }));
  await vault.clear();
  expect(await vault.all()).toEqual(rows({}));
});

it('asks for each write to be on disk before it is called done', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await browserVault().put(rows({ a: '1' }));
  expect(transaction).toHaveBeenCalledWith('entries', 'readwrite', { durability: 'strict' });
});

it('opens a lost connection once more', async () => {
  const vault = browserVault();
  await vault.put(rows({ a: '1' }));
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
  });
  await vault.put(rows({ b: '2' }));
  expect(await vault.all()).toEqual(rows({ a: '1', b: '2' }));
});

it('rejects when the database cannot be opened, and works when it can again', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const vault = browserVault();
  await expect(vault.put(rows({ a: '1' }))).rejects.toThrow('denied');
  open.mockRestore();
  await vault.put(rows({ a: '1' }));
  expect(await vault.all()).toEqual(rows({ a: '1' }));
});

it('puts all or none, and lets no rejection escape when one is refused', async () => {
  const escaped = vi.fn();
  process.on('unhandledRejection', escaped);
  const vault = browserVault();
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key);
    if (key === 'c') this.transaction.abort();
    return request;
  });
  await expect(vault.put(rows({ a: '1', b: '2', c: '3' }))).rejects.toThrow();
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', escaped);
  expect(escaped).not.toHaveBeenCalled();
  expect(await vault.all()).toEqual(rows({}));
});

it('makes way for a later version of the database', async () => {
  const vault = browserVault();
  await vault.put(rows({ a: '1' }));
  const request = indexedDB.open('foothold', 99);
  const version = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result.version);
    request.onblocked = () => reject(new Error('blocked'));
  });
  expect(version).toBe(99);
});

it('does not wait for ever', async () => {
  vi.useFakeTimers();
  const never = expect(inTime(new Promise(() => undefined))).rejects.toThrow('in time');
  await vi.advanceTimersByTimeAsync(5000);
  await never;
  expect(vi.getTimerCount()).toBe(0);
  expect(await inTime(Promise.resolve('soon'))).toBe('soon');
  expect(vi.getTimerCount()).toBe(0);
});

it('asks what is to stand in place of another text, and never in place of the same', async () => {
  const vault = browserVault();
  await vault.put(rows({ a: '1', b: '2' }));
  const join = vi.fn(() => rows({ a: 'both', extra: 'x' }));
  await vault.put(rows({ a: '3', b: '2', c: '4' }), join);
  expect(join.mock.calls).toEqual([['a', '1', '3']]);
  expect(await vault.all()).toEqual(rows({ a: 'both', b: '2', c: '4', extra: 'x' }));
});

it('loses nothing that two pages put under one id at once', async () => {
  const join = (id: string, there: string, coming: string) => rows({ [id]: `${there}+${coming}` });
  const pages = Array.from({ length: 4 }, browserVault);
  await Promise.all(pages.map((vault, n) => vault.put(rows({ a: String(n) }), join)));
  expect((await browserVault().all()).get('a')?.split('+').sort()).toEqual(['0', '1', '2', '3']);
});

/** Makes the database as another version of the site would have. */
const made = (version: number, ...stores: string[]) =>
  new Promise<void>((resolve) => {
    const request = indexedDB.open('foothold', version);
    request.onupgradeneeded = () => stores.forEach((name) => request.result.createObjectStore(name));
    request.onsuccess = () => {
      const write = request.result.transaction('entries', 'readwrite');
      write.objectStore('entries').put('1', 'a');
      write.oncomplete = () => resolve(request.result.close());
    };
  });

it('keeps what the first version of the site wrote', async () => {
  await made(1, 'entries');
  expect(await browserVault().all()).toEqual(rows({ a: '1' }));
});

it('works beside a later version of the site', async () => {
  await made(7, 'entries', 'something new');
  await browserVault().put(rows({ b: '2' }));
  expect(await browserVault().all()).toEqual(rows({ a: '1', b: '2' }));
});
