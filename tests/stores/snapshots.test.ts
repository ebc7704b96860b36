import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browserDatabase } from '~/stores/database';
import { browserSnapshots } from '~/stores/snapshots';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));

const open = () => browserSnapshots(browserDatabase());
const AT = '2026-11-22T09:00:00.000+01:00';

it('gives back what was set aside, also to the next page', async () => {
  await open().take('daily', AT, ['one', 'two']);
  const [state] = await open().list();
  expect(state).toEqual({ number: 1, why: 'daily', at: AT, count: 2 });
  expect(await open().texts(state!)).toEqual(['one', 'two']);
});

it('keeps the newest six of each kind, in the order they were taken, whatever the clock says', async () => {
  const states = open();
  await states.take('import', AT, ['kept']);
  for (let n = 1; n <= 9; n++) await states.take('daily', n === 3 ? '2099-01-01T00:00:00.000Z' : AT, [String(n)]);
  const list = await states.list();
  expect(list.map(({ why }) => why).filter((why) => why === 'import')).toHaveLength(1);
  const daily = list.filter(({ why }) => why === 'daily');
  expect(await Promise.all(daily.map(async (one) => (await states.texts(one))[0]))).toEqual([
    '9',
    '8',
    '7',
    '6',
    '5',
    '4',
  ]);
});

it('has nothing to give of one that is gone', async () => {
  const states = open();
  await states.take('daily', AT, ['a']);
  const [state] = await states.list();
  await states.clear();
  expect(await states.list()).toEqual([]);
  expect(await states.texts(state!)).toEqual([]);
});
