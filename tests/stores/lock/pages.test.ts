import { describe, expect, it, vi } from 'vitest';
import { readDraft } from '~/stores/drafts';
import { LOCK } from '~/stores/keys';
import { aRecord, aStartedRecord, fakeVault, KEEP } from '../faulty';
import { aLockedRecord, atRest, CANARY, log, quickGuesses, reloaded, setLock, texts, unlock, WORDS } from './verbs';

quickGuesses();

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
