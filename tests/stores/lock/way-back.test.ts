import { describe, expect, it } from 'vitest';
import { readDraft } from '~/stores/drafts';
import { keyOf } from '../faulty';
import { aLockedRecord, atRest, CANARY, log, quickGuesses, reloaded, texts, unlock } from './verbs';

quickGuesses();

describe('a passphrase that never opened anything', () => {
  it('can be taken off again: all of it is back, unfinished words too, and nothing is set aside', async () => {
    const record = await aLockedRecord();
    record.close();
    const next = await reloaded(record);
    const locksmith = await next.locksmith();
    expect(await locksmith.hasWayBack()).toBe(true);
    expect(await locksmith.goBack()).toBe('back');
    expect(next.$view.get()).toMatchObject({ lock: 'none', aside: [], lost: false });
    expect(texts(next)).toEqual([`${CANARY} one`, `${CANARY} two`]);
    expect(readDraft(next, 'x')).toEqual({ text: `${CANARY} draft` });
    expect(texts(await reloaded(next))).toHaveLength(2);
  }, 20_000);

  it('is taken off under a page that has the notes open too, which goes on without it', async () => {
    const record = await aLockedRecord();
    const next = await reloaded(record);
    expect(await (await next.locksmith()).goBack()).toBe('back');
    await record.noticeLock('off');
    await record.noticeLock(null);
    expect(record.$view.get().lock).toBe('none');
    await log(record, 'later');
    expect(texts(await reloaded(record))).toHaveLength(3);
  }, 20_000);

  it('stays where there is no room to go back, and nothing changes', async () => {
    const record = await aLockedRecord();
    const next = await reloaded(record);
    const before = record.device.content();
    record.device.fail({ fault: { name: 'QuotaExceededError' }, at: 3, on: ['set'] });
    expect(await (await next.locksmith()).goBack()).toBe('full');
    record.device.fail();
    expect(record.device.content()).toEqual(before);
    expect(await unlock(next)).toBe('open');
  }, 20_000);

  it('cannot be taken off so once it has', async () => {
    const record = await aLockedRecord();
    const next = await reloaded(record);
    await unlock(next);
    await expect.poll(() => next.$view.get().wayBackGone).toBe(true);
    expect(await (await next.locksmith()).hasWayBack()).toBe(false);
  }, 20_000);

  it('cannot be taken off so once a note was changed under it, though its state of before is still there', async () => {
    const record = await aLockedRecord();
    record.close();
    const next = await reloaded(record);
    record.vault.mood = 'rejects';
    await unlock(next);
    await next.start();
    expect((await next.snapshots.list()).map(({ why }) => why)).toContain('lock');
    await next.edit('id-1', { text: `${CANARY} changed` });
    next.close();
    const locksmith = await next.locksmith();
    expect(await locksmith.hasWayBack()).toBe(false);
    expect(await locksmith.goBack()).toBe('refused');
    expect(await unlock(next)).toBe('open');
    expect(texts(next)).toContain(`${CANARY} changed`);
  }, 20_000);

  it('leaves no readable state behind that was taken while something was sealed', async () => {
    const record = await aLockedRecord();
    await record.snapshots.drop('lock');
    const sealed = record.device.content()[keyOf('id-1')]!;
    const readable = JSON.stringify({ ...record.$view.get().items.get('id-2') });
    const pairs = [
      [keyOf('id-1'), sealed],
      [keyOf('id-2'), readable],
    ];
    await record.snapshots.take(
      'lock',
      '2026-11-22T08:00:00.000Z',
      pairs.map((pair) => JSON.stringify(pair)),
    );
    record.close();
    expect(await (await record.locksmith()).hasWayBack()).toBe(false);
    await unlock(record);
    await expect.poll(() => atRest(record)).not.toContain(CANARY);
  }, 20_000);

  it('keeps its way back as long as something could not be sealed or did not open', async () => {
    const record = await aLockedRecord();
    record.close();
    record.device.set(keyOf('id-1'), '{"kind":"sealed","v":2,"id":"id-1","sealed":"AAAA"}');
    record.vault.rows.delete('id-1');
    const next = await reloaded(record);
    await unlock(next);
    await next.start();
    await new Promise((done) => setTimeout(done, 50));
    expect(next.$view.get().wayBackGone).toBeFalsy();
    next.close();
    expect(await (await next.locksmith()).hasWayBack()).toBe(true);
  }, 20_000);
});

it('a way back that would lose what was written under the lock is none', async () => {
  const record = await aLockedRecord();
  await log(record, 'written under the lock');
  const next = await reloaded(record);
  expect(await (await next.locksmith()).goBack()).toBe('refused');
  await unlock(next);
  await next.start();
  expect(texts(next)).toHaveLength(3);
}, 20_000);
