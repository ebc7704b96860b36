import { describe, expect, it } from 'vitest';
import { readDraft, writeDraft } from '~/stores/drafts';
import { LOCK } from '~/stores/keys';
import { aStartedRecord, faultyShelf, KEEP } from '../faulty';
import { aLockedRecord, atRest, CANARY, log, quickGuesses, reloaded, setLock, texts, unlock, WORDS } from './verbs';

quickGuesses();

describe('locking again', () => {
  it('keeps unfinished words first, then lets go of everything', async () => {
    const record = await aLockedRecord();
    record.beforeClosing(() => writeDraft(record, 'y', { text: `${CANARY} more` }));
    record.close();
    expect(record.$view.get()).toMatchObject({ lock: 'closed', entries: [] });
    expect(record.$view.get().heldBack).toBe(false);
    expect(record.$view.get().items.size).toBe(0);
    expect(JSON.stringify(record.device.content())).not.toContain(CANARY);
    await unlock(record);
    expect(readDraft(record, 'y')).toEqual({ text: `${CANARY} more` });
  }, 20_000);

  it('says when unfinished words could not be kept', async () => {
    const record = await aLockedRecord();
    record.beforeClosing(() => writeDraft(record, 'y', { text: 'words' }));
    record.device.fail({ fault: { name: 'QuotaExceededError' }, andAfter: true, on: ['set'] });
    record.close();
    expect(record.$view.get()).toMatchObject({ lock: 'closed', heldBack: true });
    record.device.fail();
    await unlock(record);
    expect(readDraft(record, 'y'), 'the page still has them').toEqual({ text: 'words' });
  }, 20_000);

  it('keeps what this page alone holds', async () => {
    const record = await aLockedRecord();
    const two = await reloaded(record, { device: faultyShelf({ ...record.device.content(), [KEEP]: 'page' }) });
    await unlock(two);
    await two.start();
    await log(two, 'on the page');
    two.close();
    expect(two.$view.get().items.size).toBe(0);
    await unlock(two);
    await two.start();
    expect(texts(two)).toContain('on the page');
  }, 20_000);

  it('writes back what was swept away, before it lets go of it', async () => {
    const record = await aLockedRecord();
    for (const key of record.device.keys()) record.device.remove(key);
    record.vault.rows.clear();
    record.noticeSweep();
    record.close();
    await unlock(record);
    await record.start();
    expect(texts(record)).toHaveLength(2);
  }, 20_000);

  it('moves nothing to another place on a page that locked while the move waited', async () => {
    const record = await aLockedRecord();
    const before = await atRest(record);
    const moving = record.keep('visit');
    record.close();
    expect(await moving).toEqual({ ok: false, why: 'refused' });
    expect(record.$view.get().items.size).toBe(0);
    expect(await atRest(record)).toBe(before);
  }, 20_000);

  it('is over on a page that looks again when the lock was taken off and no event was heard', async () => {
    const record = await aLockedRecord();
    const two = await reloaded(record);
    expect(two.$view.get().lock).toBe('closed');
    expect(await (await record.locksmith()).takeOff(WORDS)).toBe('done');
    two.refresh();
    await two.start();
    expect(two.$view.get()).toMatchObject({ lock: 'none', ready: true });
    expect(texts(two)).toHaveLength(2);
  }, 20_000);

  it('does nothing on a page without a lock', async () => {
    const record = await aStartedRecord();
    await log(record, 'a');
    record.close();
    expect(texts(record)).toEqual(['a']);
    expect(record.$view.get().lock).toBe('none');
  });

  it('is done by looking again, where no event was heard', async () => {
    const one = await aStartedRecord();
    await log(one, 'a');
    const two = await reloaded(one);
    await setLock(one);
    two.refresh();
    expect(two.$view.get()).toMatchObject({ lock: 'closed', entries: [] });
  }, 20_000);

  it('happens on a page that did not set the lock, and what it still writes does not stand there readable', async () => {
    const one = await aStartedRecord();
    await log(one, 'a');
    const two = await reloaded(one);
    await setLock(one);
    expect(await log(two, CANARY)).toMatchObject({ ok: false });
    writeDraft(two, 'x', { text: CANARY });
    await two.noticeLock(one.device.content()[LOCK]!);
    expect(two.$view.get()).toMatchObject({ lock: 'closed', entries: [] });
    await two.refresh();
    expect(two.$view.get().items.size).toBe(0);
    await one.snapshots.clear();
    expect(await atRest(one)).not.toContain(CANARY);
    await unlock(two);
    await two.start();
    expect(texts(two)).toEqual(['a']);
  }, 20_000);
});
