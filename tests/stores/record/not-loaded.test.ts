import { expect, it, vi } from 'vitest';
import { aStartedRecord, faultyShelf, KEEP, keyOf } from '../faulty';
import { saved, texts } from './verbs';

vi.mock('~/stores/record/seldom', () => {
  throw new Error('no connection');
});

const REFUSED = { ok: false, why: 'refused' };

it('words that are kept nowhere come on the device though no other part loads', async () => {
  const record = await aStartedRecord({ device: faultyShelf() });
  const { id } = await saved(record, 'a');
  expect(record.device.content()).toEqual({});
  expect(await record.keep('device')).toEqual({ ok: true, how: 'kept' });
  expect(record.device.content()).toMatchObject({ [KEEP]: 'device', [keyOf(id)]: expect.stringContaining('a') });
  expect([...record.vault.rows.keys()]).toEqual([id]);
  expect(texts(await aStartedRecord({ device: record.device, vault: record.vault }))).toEqual(['a']);
});

it.each(['visit', 'page'] as const)(
  'a move to the %s that does not load changes nothing, and another try may go',
  async (where) => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    const before = record.device.content();
    expect(await record.keep(where)).toEqual(REFUSED);
    expect(record.device.content()).toEqual(before);
    expect(record.$view.get()).toMatchObject({ where: 'device', chosen: true });
    await saved(record, 'b');
    expect(await record.keep('device')).toMatchObject({ ok: true });
    expect(texts(record)).toEqual(['a', 'b']);
  },
);

it('an erasure that does not load changes nothing', async () => {
  const record = await aStartedRecord();
  await saved(record, 'a');
  const before = record.device.content();
  await expect(record.erase()).rejects.toThrow();
  expect(record.device.content()).toEqual(before);
  expect(texts(record)).toEqual(['a']);
});

it('without earlier states the record starts all the same, and unites its two copies', async () => {
  const one = await aStartedRecord();
  await saved(one, 'a');
  const again = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device' }), vault: one.vault });
  expect(texts(again)).toEqual(['a']);
  expect(again.$view.get()).toMatchObject({ ready: true, restored: 1, states: [] });
});
