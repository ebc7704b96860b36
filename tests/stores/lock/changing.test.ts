import { describe, expect, it } from 'vitest';
import { LOCK } from '~/stores/keys';
import { aLockedRecord, atRest, CANARY, lockOf, log, quickGuesses, reloaded, texts, unlock, WORDS } from './verbs';

quickGuesses();

describe('a lock that changes', () => {
  it('opens with the new passphrase alone, also where only the second copy heard of it', async () => {
    const record = await aLockedRecord();
    const before = record.device.content()[LOCK]!;
    const locksmith = await record.locksmith();
    expect(await locksmith.changePassphrase('not it', 'another one')).toBe('wrong');
    expect(await locksmith.changePassphrase(WORDS, 'another one')).toBe('done');
    record.device.set(LOCK, before);
    const next = await reloaded(record);
    expect(await unlock(next, WORDS)).toBe('wrong');
    expect(await unlock(next, 'another one')).toBe('open');
    await next.start();
    expect(texts(next)).toHaveLength(2);
  }, 30_000);

  it('keeps after how many minutes it closes', async () => {
    const record = await aLockedRecord();
    expect(await (await record.locksmith()).changeMinutes(15)).toBe('done');
    const next = await reloaded(record);
    await unlock(next);
    expect(next.$view.get().minutes).toBe(15);
  }, 20_000);

  it('leaves everything readable when it is taken off, also on the other pages', async () => {
    const record = await aLockedRecord();
    const two = await reloaded(record);
    await unlock(two);
    expect(await (await record.locksmith()).takeOff('not it')).toBe('wrong');
    expect(await (await record.locksmith()).takeOff(WORDS)).toBe('done');
    await log(two, 'sealed once more');
    await two.noticeLock('off');
    expect(two.$view.get().lock).toBe('none');
    const next = await reloaded(record);
    expect(next.$view.get().lock).toBe('none');
    expect(texts(next)).toHaveLength(3);
  }, 30_000);

  it('stays, and is not said to be off, where something fails at the very end', async () => {
    const record = await aLockedRecord();
    const { all } = record.vault;
    let asked = 0;
    record.vault.all = () => (++asked === 2 ? Promise.reject(new Error('lost')) : all());
    expect(await (await record.locksmith()).takeOff(WORDS)).toBe('half');
    expect(asked).toBe(2);
    expect(record.$view.get().lock).toBe('open');
    expect(await unlock(await reloaded(record))).toBe('open');
  }, 20_000);

  it('is put back by a page that has it open when it only vanishes', async () => {
    const record = await aLockedRecord();
    record.device.remove(LOCK);
    await record.noticeLock(null);
    expect(lockOf(record)).toBeDefined();
    expect(record.$view.get().lock).toBe('open');
  }, 20_000);

  it('stays where it cannot be said that it is off', async () => {
    const record = await aLockedRecord();
    const sets = record.device.content();
    const words = Object.keys(sets).filter((key) => /:(entry|draft|aside):/.test(key)).length;
    record.device.fail({ fault: 'truncates', twice: true, at: words + 1, on: ['set'] });
    expect(await (await record.locksmith()).takeOff(WORDS)).toBe('refused');
    record.device.fail();
    expect(await unlock(await reloaded(record))).toBe('open');
  }, 20_000);

  it('stays where the second copy cannot be made readable', async () => {
    const record = await aLockedRecord();
    record.vault.mood = 'rejects';
    expect(await (await record.locksmith()).takeOff(WORDS)).toBe('half');
    record.vault.mood = 'works';
    expect(record.$view.get().lock).toBe('open');
    expect(JSON.stringify(record.device.content())).not.toContain(CANARY);
  }, 20_000);
});

describe('locking while the lock is taken off', () => {
  it('leaves everything sealed, and all of it opens again', async () => {
    const record = await aLockedRecord();
    const { put } = record.vault;
    record.vault.put = async (...rows) => {
      record.close();
      return put(...rows);
    };
    expect(await (await record.locksmith()).takeOff(WORDS)).toBe('changed');
    record.vault.put = put;
    await record.snapshots.drop('lock');
    expect(await atRest(record)).not.toContain(CANARY);
    await unlock(record);
    await record.start();
    expect(texts(record)).toHaveLength(2);
  }, 20_000);
});
