import { expect, it } from 'vitest';
import { aWin } from '../../factories';
import { aStartedRecord, fakeSnapshots, fakeVault, faultyShelf, KEEP, shelved } from '../faulty';

const texts = (record: Awaited<ReturnType<typeof aStartedRecord>>) =>
  record.$view.get().entries.map((entry) => 'text' in entry && entry.text);

const aFilled = (over: Parameters<typeof aStartedRecord>[0] = {}) =>
  aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ text: 'first' })) }), ...over });

it('are taken once a day, before anything changes', async () => {
  const snapshots = fakeSnapshots();
  const record = await aFilled({ snapshots });
  await record.edit('win-1', { text: 'changed' });
  await aStartedRecord({ device: record.device, snapshots });
  const states = record.$view.get().states;
  expect(states).toMatchObject([{ why: 'daily', count: 1 }]);
  expect(await snapshots.texts(states[0]!)).toEqual([JSON.stringify(aWin({ text: 'first' }))]);
});

it('are not taken where nothing is kept, or there is nothing', async () => {
  const visit = faultyShelf(shelved(aWin()));
  expect((await aStartedRecord({ device: faultyShelf({ [KEEP]: 'visit' }), visit })).$view.get().states).toEqual([]);
  expect((await aStartedRecord()).$view.get().states).toEqual([]);
});

it('give back what was deleted since, and leave what is here', async () => {
  const record = await aFilled();
  const { id } = record.add('win', { text: 'later', how: 'did' });
  await record.remove('win-1')?.done;
  const [state] = record.$view.get().states;
  const look = await record.look(state!);
  expect(look).toMatchObject({ back: 1, changed: 0 });
  expect(texts(record)).toEqual(['later']);
  expect(await record.bring(look.items)).toEqual({ ok: true, how: 'kept' });
  expect(texts(record)).toEqual(['first', 'later']);
  expect(await record.look(state!)).toMatchObject({ back: 0, changed: 0 });
  expect(record.$view.get().items.has(id)).toBe(true);
  const next = await aStartedRecord({ device: record.device, vault: record.vault });
  expect(texts(next)).toEqual(['first', 'later']);
});

it('put a wording of then beside the one of now', async () => {
  const record = await aFilled();
  await record.edit('win-1', { text: 'now' });
  const [state] = record.$view.get().states;
  const look = await record.look(state!);
  expect(look).toMatchObject({ back: 0, changed: 1 });
  await record.bring(look.items);
  expect(record.$view.get().entries).toMatchObject([{ text: 'now', earlier: [{ text: 'first' }] }]);
});

it('are taken before something is brought back', async () => {
  const record = await aFilled();
  await record.bring([aWin({ id: 'win-2', text: 'from a file' })]);
  expect(record.$view.get().states.map(({ why, count }) => [why, count])).toEqual([
    ['import', 1],
    ['daily', 1],
  ]);
});

it.each(['visit', 'page'] as const)('go when the reader keeps things elsewhere: %s', async (where) => {
  const record = await aFilled();
  await record.keep(where);
  expect(record.$view.get().states).toEqual([]);
});

it('go with an erasure, and when asked', async () => {
  const one = await aFilled();
  expect(await one.letEarlierStatesGo()).toBe(true);
  expect(one.$view.get().states).toEqual([]);
  const two = await aFilled();
  await two.erase();
  expect(two.$view.get().states).toEqual([]);
});

it('are no condition: without them everything works', async () => {
  const record = await aFilled({ snapshots: fakeSnapshots('rejects') });
  expect(await record.bring([aWin({ id: 'win-2' })])).toEqual({ ok: true, how: 'kept' });
  expect(record.$view.get().states).toEqual([]);
  expect(await record.letEarlierStatesGo()).toBe(false);
});

it('an erasure can be taken back: entries, second copy, drafts and settings', async () => {
  const draft = { 'foothold:draft:win-log:/': '{"text":"half"}', 'foothold:aside:x': 'unread' };
  const device = faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ text: 'first' })), ...draft });
  const record = await aStartedRecord({ device, vault: fakeVault() });
  const before = device.content();
  const { whole, undo } = await record.erase();
  expect([whole, device.content(), record.vault.rows.size]).toEqual([true, {}, 0]);
  expect(await undo()).toEqual({ ok: true, how: 'kept' });
  expect(device.content()).toEqual(before);
  expect(record.vault.rows.size).toBe(1);
  expect(texts(record)).toEqual(['first']);
  expect(record.$view.get()).toMatchObject({ where: 'device', chosen: true, aside: ['unread'] });
});

it('an erasure that cannot be taken back says so, and can be tried again', async () => {
  const record = await aFilled();
  const { undo } = await record.erase();
  record.device.fail({ fault: new DOMException('full', 'QuotaExceededError'), on: ['set'], andAfter: true });
  expect(await undo()).toEqual({ ok: false, why: 'full' });
  record.device.fail();
  expect(await undo()).toEqual({ ok: true, how: 'kept' });
  expect(texts(record)).toEqual(['first']);
});
