import { describe, expect, it } from 'vitest';
import { LEAST_ITERATIONS } from '~/core/lock/lock';
import { parse } from '~/core/record/parse';
import { readDraft } from '~/stores/drafts';
import { LOCK } from '~/stores/keys';
import { aStartedRecord, faultyShelf, keyOf } from '../faulty';
import {
  aLockedRecord,
  atRest,
  CANARY,
  lockOf,
  log,
  quickGuesses,
  reloaded,
  setLock,
  texts,
  unlock,
  WORDS,
} from './verbs';

quickGuesses();

describe('a lock', () => {
  it('leaves nothing readable on the device once it has opened the record, and gives everything back', async () => {
    const page = await aLockedRecord();
    expect(texts(page)).toEqual([`${CANARY} one`, `${CANARY} two`]);
    await log(page, `${CANARY} three`);
    const next = await reloaded(page);
    expect(next.$view.get()).toMatchObject({ lock: 'closed', entries: [], ready: false });
    expect(await unlock(next)).toBe('open');
    await next.start();
    await expect.poll(() => next.$view.get().wayBackGone).toBe(true);
    expect(texts(next)).toEqual([`${CANARY} one`, `${CANARY} two`, `${CANARY} three`]);
    expect(readDraft(next, 'x')).toEqual({ text: `${CANARY} draft` });
    expect(await atRest(next)).not.toContain(CANARY);
    expect((await next.look((await next.snapshots.list())[0]!)).back).toBe(0);
  }, 20_000);

  it('costs a guess what is asked at least, keeps no passphrase, and takes the same letter in two forms for one', async () => {
    const record = await aStartedRecord();
    await setLock(record, 'cafe\u0301 au lait');
    expect(lockOf(record)!.kdf.iterations).toBeGreaterThanOrEqual(LEAST_ITERATIONS);
    expect(await atRest(record)).not.toContain('lait');
    expect(await unlock(await reloaded(record), 'caf\u00e9 au lait')).toBe('open');
  }, 20_000);

  it('takes effect only when the passphrase was typed once more', async () => {
    const record = await aStartedRecord();
    await log(record, 'a');
    const before = record.device.content();
    const lock = await (await record.locksmith()).newLock(WORDS);
    expect(await lock.confirm('correct horse bettery')).toBe('wrong');
    expect(record.device.content()).toEqual(before);
    expect(await lock.confirm(WORDS)).toBe('done');
    expect(record.$view.get().lock).toBe('open');
  }, 20_000);

  it.each([
    ['full', { name: 'QuotaExceededError' }],
    ['refused', 'drops'],
  ] as const)(
    'is not set where the storage is %s, at whichever write, and nothing changes',
    async (why, fault) => {
      const record = await aStartedRecord();
      await log(record, 'a');
      await log(record, 'b');
      const before = record.device.content();
      const lock = await (await record.locksmith()).newLock(WORDS);
      for (const at of [2, 3, 4]) {
        record.device.fail({ fault, at, on: ['set'], twice: true });
        expect(await lock.confirm(WORDS)).toBe(why);
        record.device.fail();
        expect(record.device.content()).toEqual(before);
        expect(record.$view.get().lock).toBe('none');
      }
    },
    30_000,
  );

  it('stays where it sealed something that cannot be put back: it alone opens that', async () => {
    const record = await aStartedRecord();
    await log(record, 'a');
    await log(record, 'b');
    record.vault.rows.clear();
    record.device.fail({ fault: { name: 'QuotaExceededError' }, at: 4, andAfter: true, on: ['set'] });
    expect(await setLock(record)).toBe('half');
    record.device.fail();
    const next = await reloaded(record);
    expect(await unlock(next)).toBe('open');
    await next.start();
    expect(texts(next)).toEqual(['a', 'b']);
  }, 20_000);

  it('takes with it what was written while it was being set, also as a way back', async () => {
    const record = await aStartedRecord();
    await log(record, 'a');
    const setting = setLock(record);
    const take = record.snapshots.take;
    let once = true;
    record.snapshots.take = async (...state) => {
      if (once) await record.edit('id-1', { text: 'meanwhile' });
      once = false;
      await take(...state);
    };
    expect(await setting).toBe('done');
    record.close();
    expect(await (await record.locksmith()).goBack()).toBe('back');
    expect(texts(record)).toEqual(['meanwhile']);
  }, 20_000);

  it('takes the place of one in the second copy that was taken off without reaching it', async () => {
    const record = await aStartedRecord();
    await log(record, 'a');
    await setLock(record);
    record.close();
    record.vault.mood = record.drafts.mood = 'rejects';
    expect(await (await record.locksmith()).goBack()).toBe('back');
    expect(await setLock(record)).toBe('half');
    record.vault.mood = record.drafts.mood = 'works';
    expect(await unlock(await reloaded(record))).toBe('open');
    await expect.poll(() => record.drafts.rows.get(LOCK)).toBe(record.device.content()[LOCK]);
    const next = await reloaded(record, { device: faultyShelf() });
    expect(await unlock(next)).toBe('open');
    await next.start();
    expect(texts(next)).toEqual(['a']);
  }, 20_000);

  it('says when the second copy stays readable, and seals it at the next opening', async () => {
    const record = await aStartedRecord();
    await log(record, CANARY);
    record.vault.mood = 'rejects';
    expect(await setLock(record)).toBe('half');
    record.vault.mood = 'works';
    expect([...record.vault.rows.values()].join()).toContain(CANARY);
    const next = await reloaded(record);
    await unlock(next);
    await expect.poll(() => [...next.vault.rows.values()].join()).not.toContain(CANARY);
    expect(texts(next)).toEqual([CANARY]);
  }, 20_000);

  it('says that a wrong passphrase is wrong, and a damaged lock damaged; neither changes anything', async () => {
    const record = await aLockedRecord();
    const next = await reloaded(record);
    const before = await atRest(next);
    expect(await unlock(next, 'something else')).toBe('wrong');
    expect(await atRest(next)).toBe(before);
    record.device.set(LOCK, '{}');
    record.drafts.rows.delete(LOCK);
    expect(await unlock(await reloaded(record))).toBe('damaged');
  }, 20_000);

  it('that asks for too little work is refused: somebody set it down', async () => {
    const record = await aLockedRecord();
    const lock = lockOf(record)!;
    record.drafts.rows.delete(LOCK);
    record.device.set(LOCK, JSON.stringify({ ...lock, kdf: { ...lock.kdf, iterations: 1000 } }));
    expect(await unlock(await reloaded(record))).toBe('damaged');
  }, 20_000);

  it('opens with its second copy when the browser cleared the first, entries and all', async () => {
    const record = await aLockedRecord();
    const next = await reloaded(record, { device: faultyShelf() });
    expect(next.$view.get()).toMatchObject({ lock: 'closed', entries: [] });
    expect(await unlock(next)).toBe('open');
    await next.start();
    expect(texts(next)).toEqual([`${CANARY} one`, `${CANARY} two`]);
    expect(JSON.stringify(next.device.content())).not.toContain(CANARY);
  }, 20_000);

  it('lets a sealed text open under its own key only', async () => {
    const record = await aLockedRecord();
    const content = record.device.content();
    const [one, two] = [keyOf('id-1'), keyOf('id-2')];
    record.device.set(one, content[two]!.replace('id-2', 'id-1'));
    record.vault.rows.delete('id-1');
    const next = await reloaded(record);
    await unlock(next);
    await next.start();
    expect(texts(next)).toEqual([`${CANARY} two`]);
  }, 20_000);

  it('shows to a site of before what it cannot read as newer, which that site leaves alone', async () => {
    const record = await aLockedRecord();
    expect(parse(record.device.content()[keyOf('id-1')]!)).toMatchObject({ state: 'newer', entry: { id: 'id-1' } });
  }, 20_000);
});
