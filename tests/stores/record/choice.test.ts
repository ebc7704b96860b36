import { expect, it } from 'vitest';
import { aWin } from '../../factories';
import { aStartedRecord, fakeVault, faultyShelf, KEEP, keyOf, shelved } from '../faulty';

type Store = Awaited<ReturnType<typeof aStartedRecord>>;

/** The next page of a browser that cleared the first copy, or of one that did not. */
const next = ({ vault, drafts }: Store, device = faultyShelf()) =>
  aStartedRecord({ vault, drafts, device, newId: () => 'next' });

const choice = ({ $view }: Store) => [$view.get().where, $view.get().chosen];
const log = (record: Store, text: string) => record.add('win', { text, how: 'did' });

it('the choice of this device outlives the first copy where all notes are deleted', async () => {
  const record = await aStartedRecord({ device: faultyShelf() });
  const { id, saved } = log(record, 'a');
  await saved;
  await record.keep('device');
  await record.remove(id)!.done;
  const after = await next(record);
  expect(choice(after)).toEqual(['device', true]);
  expect(after.device.content()[KEEP]).toBe('device');
});

it('the choice outlives the first copy where a page that was open wrote on before the next start', async () => {
  const record = await aStartedRecord();
  await log(record, 'a').saved;
  for (const key of record.device.keys()) record.device.remove(key);
  await log(record, 'b').saved;
  expect(Object.keys(record.device.content())).toEqual([keyOf('id-2')]);
  const after = await next(record, record.device);
  expect(choice(after)).toEqual(['device', true]);
  expect(await log(after, 'c').saved).toEqual({ ok: true, how: 'kept' });
});

it('the choice outlives the first copy of a record that is locked, and none of it is sealed', async () => {
  const record = await aStartedRecord();
  await log(record, 'a').saved;
  const lock = await (await record.locksmith()).newLock('correct horse battery');
  expect(await lock.confirm('correct horse battery')).toBe('done');
  await record.start();
  expect(record.drafts.rows.get(KEEP)).toBe('device');
  const after = await next(record);
  expect(await (await after.locksmith()).unlock('correct horse battery')).toBe('open');
  await after.start();
  expect(choice(after)).toEqual(['device', true]);
}, 20_000);

it('a choice made before there was a second copy of it is taken over at the next start', async () => {
  const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin()) }) });
  expect(record.drafts.rows.get(KEEP)).toBe('device');
});

it.each(['visit', 'page'] as const)('a choice of another place leaves nothing of this one: %s', async (where) => {
  const record = await aStartedRecord();
  await log(record, 'a').saved;
  expect(await record.keep(where)).toMatchObject({ ok: true });
  expect(record.drafts.rows.size).toBe(0);
  expect(choice(await next(record, record.device))[0]).toBe(where);
  expect(choice(await next(record))).toEqual(['page', false]);
});

it('a choice of the visit is not overruled by an older one of this device', async () => {
  const drafts = fakeVault({ [KEEP]: 'device' });
  const record = await aStartedRecord({ drafts, device: faultyShelf({ [KEEP]: 'visit' }) });
  expect(choice(record)).toEqual(['visit', true]);
});

it('nobody who has not chosen is taken to have chosen', async () => {
  const record = await aStartedRecord({ device: faultyShelf(shelved(aWin())) });
  expect(choice(record)).toEqual(['page', false]);
  expect(choice(await next(record, record.device))).toEqual(['page', false]);
  expect(record.drafts.rows.size).toBe(0);
});
