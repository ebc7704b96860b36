import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAST_ITERATIONS, parseLock } from '~/core/lock/lock';
import { writeDraft, readDraft } from '~/stores/drafts';
import { LOCK } from '~/stores/keys';
import { parse } from '~/core/record/parse';
import { aRecord, aStartedRecord, faultyShelf, fakeSnapshots, fakeVault, KEEP, keyOf } from '../faulty';

// The clock says that a guess takes long, so that the work is not raised above the least.
let clock = 0;
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000)));
afterEach(() => void vi.restoreAllMocks());

type Store = ReturnType<typeof aRecord>;

const WORDS = 'correct horse battery';
const CANARY = 'canary';

const texts = ({ $view }: Store) => $view.get().entries.map((entry) => 'text' in entry && entry.text);
const log = async (record: Store, text: string) => record.add('win', { text, how: 'did' }).saved;
const lockOf = ({ device }: Store) => parseLock(device.content()[LOCK]);

/** Everything that stands on the device, in any form. */
async function atRest({ device, vault, drafts, snapshots }: Store): Promise<string> {
  const states = await Promise.all((await snapshots.list()).map((one) => snapshots.texts(one)));
  return JSON.stringify([device.content(), [...vault.rows], [...drafts.rows], states]);
}

async function setLock(record: Store, passphrase = WORDS) {
  const locksmith = await record.locksmith();
  return (await locksmith.newLock(passphrase)).confirm(passphrase);
}

/** The next page of the same browser. */
const reloaded = ({ device, vault, drafts, snapshots }: Store, over = {}) =>
  aStartedRecord({ device, vault, drafts, snapshots, newId: () => crypto.randomUUID(), ...over });

const unlock = async (record: Store, passphrase = WORDS) => (await record.locksmith()).unlock(passphrase);

/** A record with two wins, a draft and an earlier state, locked. */
async function aLockedRecord() {
  const record = await aStartedRecord();
  await log(record, `${CANARY} one`);
  await log(record, `${CANARY} two`);
  writeDraft(record, 'x', { text: `${CANARY} draft` });
  await record.snapshots.take('daily', '2026-11-21T08:00:00.000Z', [`{"text":"${CANARY}"}`]);
  expect(await setLock(record)).toBe('done');
  return record;
}

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
      for (const at of [1, 2, 3]) {
        record.device.fail({ fault, at, on: ['set'] });
        expect(await lock.confirm(WORDS)).toBe(why);
        record.device.fail();
        expect(record.device.content()).toEqual(before);
        expect(record.$view.get().lock).toBe('none');
      }
    },
    30_000,
  );

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

describe('locking again', () => {
  it('keeps unfinished words first, then lets go of everything', async () => {
    const record = await aLockedRecord();
    record.beforeClosing(() => writeDraft(record, 'y', { text: `${CANARY} more` }));
    record.close();
    expect(record.$view.get()).toMatchObject({ lock: 'closed', entries: [] });
    expect(record.$view.get().heldBack).toBeUndefined();
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
    expect((await record.locksmith()).changeMinutes(15)).toBe('done');
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

  it('is put back by a page that has it open when it only vanishes', async () => {
    const record = await aLockedRecord();
    record.device.remove(LOCK);
    await record.noticeLock(null);
    expect(lockOf(record)).toBeDefined();
    expect(record.$view.get().lock).toBe('open');
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

describe('a passphrase that never opened anything', () => {
  it('can be undone: the notes of before are back, and what was sealed is set aside', async () => {
    const record = await aLockedRecord();
    await log(record, 'after the lock');
    const next = await reloaded(record);
    const locksmith = await next.locksmith();
    expect(await locksmith.hasWayBack()).toBe(true);
    expect(await locksmith.goBack()).toEqual({ ok: true, how: 'kept' });
    expect(next.$view.get().lock).toBe('none');
    expect(texts(next)).toEqual([`${CANARY} one`, `${CANARY} two`]);
    expect(next.$view.get().aside.length).toBeGreaterThanOrEqual(3);
  }, 20_000);

  it('cannot be undone once it has', async () => {
    const record = await aLockedRecord();
    const next = await reloaded(record);
    await unlock(next);
    await expect.poll(() => next.$view.get().wayBackGone).toBe(true);
    expect(await (await next.locksmith()).hasWayBack()).toBe(false);
  }, 20_000);
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
