import { describe, expect, it } from 'vitest';
import { LOCK } from '~/stores/keys';
import { aStartedRecord, faultyShelf, fakeSnapshots, fakeVault, KEEP, keyOf } from '../faulty';
import { aLockedRecord, atRest, CANARY, lockOf, log, quickGuesses, reloaded, setLock, texts, unlock } from './verbs';

quickGuesses();

describe('damage', () => {
  it('in the first copy of the lock leaves the second', async () => {
    const record = await aLockedRecord();
    const lock = lockOf(record)!;
    record.device.set(LOCK, JSON.stringify({ ...lock, key: 'AAAA' }));
    expect(await unlock(await reloaded(record))).toBe('open');
    record.device.set(LOCK, JSON.stringify({ ...lock, kdf: { ...lock.kdf, salt: '%' } }));
    expect(await unlock(await reloaded(record))).toBe('open');
  }, 20_000);

  it('in a sealed entry is mended from the second copy, under its own id', async () => {
    const record = await aLockedRecord();
    const raw = record.device.content()[keyOf('id-1')]!;
    record.device.set(keyOf('id-1'), raw.replace(/"sealed":"..../, '"sealed":"AAAA'));
    const next = await reloaded(record);
    await unlock(next);
    await next.start();
    expect(next.$view.get().entries.map(({ id }) => id)).toEqual(['id-1', 'id-2']);
    expect(next.$view.get().aside).toHaveLength(1);
  }, 20_000);

  it('a lock of a later form says to reload', async () => {
    const record = await aLockedRecord();
    record.device.set(LOCK, JSON.stringify({ ...lockOf(record), v: 2 }));
    expect(await unlock(await reloaded(record))).toBe('newer');
  }, 20_000);

  it.each(['\0nul first', '\ufeffmark first', 'half \ud800 a sign'])(
    'none to what was set aside: %j',
    async (raw) => {
      const device = faultyShelf({ [KEEP]: 'device', 'foothold:aside:x': raw });
      const record = await aStartedRecord({ device });
      await setLock(record);
      const next = await reloaded(record);
      await unlock(next);
      await next.start();
      expect(next.$view.get().aside).toEqual([raw]);
    },
    20_000,
  );
});

describe('erasing', () => {
  it('needs no passphrase, and what is written afterwards is not sealed', async () => {
    const next = await reloaded(await aLockedRecord());
    expect((await next.erase()).whole).toBe(true);
    expect(await atRest(next)).toBe('[{},[],[],[]]');
    expect(next.$view.get().lock).toBe('none');
    await next.keep('device');
    await log(next, 'readable');
    expect(JSON.stringify(next.device.content())).toContain('readable');
  }, 20_000);

  it('of an open record gives the lock back with the notes', async () => {
    const record = await aLockedRecord();
    const { undo } = await record.erase();
    expect(await undo()).toMatchObject({ ok: true });
    expect(texts(record)).toHaveLength(2);
    await log(record, `${CANARY} again`);
    expect(JSON.stringify(record.device.content())).not.toContain(CANARY);
    const next = await reloaded(record);
    await unlock(next);
    await next.start();
    expect(texts(next)).toHaveLength(3);
  }, 20_000);

  it('of a locked record gives it back locked', async () => {
    const next = await reloaded(await aLockedRecord());
    const { undo } = await next.erase();
    expect(await undo()).toMatchObject({ ok: true });
    expect(next.$view.get().lock).toBe('closed');
    await unlock(next);
    await next.start();
    expect(texts(next)).toHaveLength(2);
  }, 20_000);
});

it('a device without a lock has none', async () => {
  const record = await aStartedRecord({
    device: faultyShelf({ [KEEP]: 'device' }),
    vault: fakeVault(),
    snapshots: fakeSnapshots(),
  });
  expect(record.$view.get().lock).toBe('none');
});
