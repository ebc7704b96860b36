import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAST_ITERATIONS, parseLock, type Lock } from '~/core/lock/lock';
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
const lockOf = ({ device }: Store) => parseLock(device.content()[LOCK]) as Lock | undefined;

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

describe('two pages and one lock', () => {
  it('only the first of two passphrases that are set at once takes effect', async () => {
    const one = await aStartedRecord();
    await log(one, 'a');
    const two = await reloaded(one);
    const [first, second] = await Promise.all([
      (await one.locksmith()).newLock(WORDS),
      (await two.locksmith()).newLock('something else'),
    ]);
    const answers = await Promise.all([first.confirm(WORDS), second.confirm('something else')]);
    expect(answers.filter((answer) => answer === 'done')).toHaveLength(1);
    const next = await reloaded(one);
    const opened = [await unlock(next, WORDS), await unlock(next, 'something else')];
    expect(opened).toContain('open');
    await next.start();
    expect(texts(next)).toEqual(['a']);
  }, 30_000);

  it('a passphrase that was changed stays changed, whatever a page that has not heard of it does', async () => {
    const one = await aLockedRecord();
    const two = await reloaded(one);
    await unlock(two);
    expect(await (await one.locksmith()).changePassphrase(WORDS, 'another one')).toBe('done');
    expect(await (await two.locksmith()).changeMinutes(30)).toBe('changed');
    const opening = await reloaded(one);
    const slow = unlock(opening, 'another one');
    expect(await slow).toBe('open');
    expect(await unlock(await reloaded(one), WORDS)).toBe('wrong');
  }, 30_000);

  it('a page with the key of another lock writes nothing, and locks when it hears of it', async () => {
    const one = await aLockedRecord();
    const two = await reloaded(one);
    await unlock(two);
    await (await one.locksmith()).takeOff(WORDS);
    expect(await setLock(one, 'another one')).toBe('done');
    expect(await log(two, 'under the old key')).toMatchObject({ ok: false });
    await two.noticeLock(one.device.content()[LOCK]!);
    expect(two.$view.get().lock).toBe('closed');
    expect(await unlock(two, 'another one')).toBe('open');
    await two.start();
    expect(texts(two)).toHaveLength(2);
  }, 30_000);

  it('an erasure next door is not undone by a page that has the notes open', async () => {
    const one = await aLockedRecord();
    const two = await reloaded(one);
    await unlock(two);
    await two.start();
    await one.erase();
    await two.noticeLock(null);
    two.forget();
    expect(await atRest(one)).toBe('[{},[],[],[]]');
  }, 20_000);
});

describe('a page that hears late', () => {
  it('of a lock that was taken off, when another is on by now, writes nothing with the old key', async () => {
    const one = await aLockedRecord();
    const two = await reloaded(one);
    await unlock(two);
    await two.start();
    await (await one.locksmith()).takeOff(WORDS);
    await setLock(one, 'another one');
    for (const said of ['off', null, one.device.content()[LOCK]!]) await two.noticeLock(said);
    expect(two.$view.get().lock).toBe('closed');
    const next = await reloaded(one);
    expect(await unlock(next, 'another one')).toBe('open');
    await next.start();
    expect(texts(next)).toHaveLength(2);
    expect(readDraft(next, 'x')).toEqual({ text: `${CANARY} draft` });
  }, 30_000);

  it('and opens with the old passphrase meanwhile, leaves the new lock alone', async () => {
    const one = await aLockedRecord();
    const two = await reloaded(one);
    const old = one.device.content()[LOCK]!;
    const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
    let goOn = () => undefined as void;
    const late = new Promise<void>((go) => (goOn = go));
    vi.spyOn(crypto.subtle, 'deriveKey').mockImplementationOnce(async (...given) => (await late, derive(...given)));
    const opening = unlock(two);
    await expect.poll(() => vi.mocked(crypto.subtle.deriveKey).mock.calls.length).toBe(1);
    await (await one.locksmith()).takeOff(WORDS);
    await setLock(one, 'another one');
    goOn();
    expect(await opening).toBe('changed');
    expect(one.device.content()[LOCK]).not.toBe(old);
    expect(await unlock(await reloaded(one), 'another one')).toBe('open');
  }, 30_000);

  it('and opens while the lock is taken off, shows the notes as they are', async () => {
    const one = await aLockedRecord();
    const two = await reloaded(one);
    const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
    let goOn = () => undefined as void;
    const late = new Promise<void>((go) => (goOn = go));
    vi.spyOn(crypto.subtle, 'deriveKey').mockImplementationOnce(async (...given) => (await late, derive(...given)));
    const opening = unlock(two);
    await expect.poll(() => vi.mocked(crypto.subtle.deriveKey).mock.calls.length).toBe(1);
    await (await one.locksmith()).takeOff(WORDS);
    goOn();
    expect(await opening).toBe('open');
    await two.start();
    expect(two.$view.get().lock).toBe('none');
    expect(texts(two)).toHaveLength(2);
    expect(one.device.content()[LOCK]).toBeUndefined();
  }, 30_000);

  it('that is swept and has no key keeps what it alone shows until it is opened', async () => {
    const one = await aStartedRecord();
    await log(one, 'only here');
    const two = await reloaded(one);
    for (const key of one.device.keys()) one.device.remove(key);
    one.vault.rows.clear();
    one.device.set(KEEP, 'device');
    two.noticeSweep();
    const other = await reloaded(one);
    await log(other, 'new');
    await setLock(other);
    two.close();
    expect(two.$view.get().items.size).toBe(0);
    await unlock(two);
    await two.start();
    expect(texts(two).sort()).toEqual(['new', 'only here']);
  }, 30_000);

  it('and is still starting writes nothing readable', async () => {
    const one = await aStartedRecord();
    await log(one, CANARY);
    const drafts = fakeVault();
    const answers: (() => void)[] = [];
    const slow = {
      ...drafts,
      all: () => new Promise<Map<string, string>>((answer) => answers.push(() => answer(new Map()))),
    };
    const two = aRecord({ device: one.device, vault: one.vault, snapshots: one.snapshots, drafts: slow as never });
    const started = two.start();
    await expect.poll(() => answers.length).toBe(1);
    await setLock(one);
    answers[0]!();
    await started;
    expect(two.$view.get().lock).toBe('closed');
    await one.snapshots.drop('lock');
    expect(await atRest(one)).not.toContain(CANARY);
  }, 30_000);
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

it('a way back that would lose what was written under the lock is none', async () => {
  const record = await aLockedRecord();
  await log(record, 'written under the lock');
  const next = await reloaded(record);
  expect(await (await next.locksmith()).goBack()).toBe('refused');
  await unlock(next);
  await next.start();
  expect(texts(next)).toHaveLength(3);
}, 20_000);

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
