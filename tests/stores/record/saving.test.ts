import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '~/core/record/merge';
import { instant } from '~/core/time';
import { aWin, busy, second } from '../../factories';
import { aRecord, aStartedRecord, faultyShelf, fakeVault, KEEP, keyOf, shelved, stored } from '../faulty';
import { log, saved, texts } from './verbs';

describe('a saved entry', () => {
  it('is in view at once, and read back on the shelf and in the second copy when it is called kept', async () => {
    const record = await aStartedRecord();
    const { id, saved } = log(record, 'a');
    expect(texts(record)).toEqual(['a']);
    expect(await saved).toEqual({ ok: true, how: 'kept' });
    expect(JSON.parse(record.device.content()[keyOf(id)]!)).toMatchObject({ id, text: 'a', day: '2026-11-22' });
    expect(record.vault.rows.get(id)).toBe(record.device.content()[keyOf(id)]);
  });

  it('keeps where it was written, and leaves out what was left empty, but not zero', async () => {
    const record = await aStartedRecord();
    const from = { article: 'values', tool: 'win-log' };
    record.add('win', { text: 'a', how: 'did', helped: ' ', beforeScale: 0 }, from);
    expect(record.$view.get().entries[0]).toMatchObject({ from, beforeScale: 0 });
    expect(record.$view.get().entries[0]).not.toHaveProperty('helped');
  });

  it.each(['', '  \n'])('cannot be without its text: “%s”', async (text) => {
    const record = await aStartedRecord();
    const { outcome } = await saved(record, text);
    expect(outcome).toEqual({ ok: false, why: 'empty' });
    expect(texts(record)).toEqual([]);
  });

  it('is in order with a hundred others of the same millisecond, also after a reload', async () => {
    const now = () => new Date('2026-11-22T12:00:00Z');
    const newId = () => crypto.randomUUID();
    const record = await aStartedRecord({ now, newId });
    const all = Array.from({ length: 100 }, (_, n) => `${n}`);
    await Promise.all(all.map((text) => log(record, text).saved));
    expect(texts(record)).toEqual(all);
    expect(texts(await aStartedRecord({ device: record.device, vault: record.vault }))).toEqual(all);
  });

  it('stays in its place when the clock is set back two years and right again, on this page and the next', async () => {
    let clock = '2026-11-22T12:00:00Z';
    const now = () => new Date(clock);
    const record = await aStartedRecord({ now });
    const { id } = await saved(record, 'a');
    clock = '2024-11-22T12:00:00Z';
    await saved(record, 'b');
    await record.edit(id, { text: 'a, changed' });
    const values = ['c', 'd'].map((label) => ({ label }));
    await record.addAll('value', values).saved;
    expect(record.$view.get().entries).toMatchObject([
      { text: 'a, changed', day: '2026-11-22' },
      { text: 'b', at: instant(new Date(clock)), day: '2024-11-22' },
      { label: 'c', day: '2024-11-22' },
      { label: 'd', day: '2024-11-22' },
    ]);
    clock = '2026-11-23T12:00:00Z';
    const next = await aStartedRecord({ device: record.device, vault: record.vault, now, newId: () => 'next' });
    await saved(next, 'e');
    expect(next.$view.get().entries.map(({ id }) => id)).toEqual(['id-1', 'id-2', 'id-3', 'id-4', 'next']);
    expect(next.$view.get().entries.at(-1)).not.toHaveProperty('follows');
  });

  it('can be without some of its lines, where each of them can be skipped; without all of them it says nothing', async () => {
    const record = await aStartedRecord();
    const blank = { name: '', trying: ' ', helps: '', doesNotHelp: '', rhythm: '', stopWord: '' };
    expect(await record.add('ally', blank).saved).toEqual({ ok: false, why: 'empty' });
    const { id, saved } = record.add('ally', { ...blank, helps: 'quiet' });
    expect(await saved).toEqual({ ok: true, how: 'kept' });
    expect(JSON.parse(record.device.content()[keyOf(id)]!)).toMatchObject({ ...blank, trying: '', helps: 'quiet' });
    expect(await record.edit(id, { helps: '', rhythm: 'on Sundays' })).toMatchObject({ ok: true });
    expect(record.$view.get().byKind.ally).toMatchObject([{ helps: '', rhythm: 'on Sundays' }]);
    expect(await record.edit(id, { rhythm: '' })).toEqual({ ok: false, why: 'empty' });
    expect(record.$view.get().byKind.ally).toMatchObject([{ rhythm: 'on Sundays' }]);
  });

  it('keeps its last line: a day is not emptied, but for deleting it', async () => {
    const record = await aStartedRecord();
    const { id } = record.add('day', { morning: 'tea', evening: 'a walk' });
    expect(await record.edit(id, { morning: '' })).toMatchObject({ ok: true });
    expect(await record.edit(id, { evening: ' ' })).toEqual({ ok: false, why: 'empty' });
    expect(record.$view.get().byKind.day).toMatchObject([{ evening: 'a walk' }]);
  });
});

describe('without a second copy', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(['rejects', 'hangs'] as const)('a save is called weak: it %s', async (mood) => {
    const record = aRecord({
      vault: fakeVault({}, mood),
      device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin()) }),
    });
    const started = record.start();
    expect(texts(record)).toEqual(['Opened the letter']);
    await vi.advanceTimersByTimeAsync(5000);
    await started;
    expect(record.$view.get().ready).toBe(true);
    const outcome = log(record, 'a').saved;
    await vi.advanceTimersByTimeAsync(5000);
    expect(await outcome).toEqual({ ok: true, how: 'weak' });
    expect(texts(record)).toContain('a');
  });

  it('an edit made while it is slow to answer is not overwritten by what it then says', async () => {
    const old = aWin();
    const vault = fakeVault(stored({ ...old, text: 'in the vault', updatedAt: second(5) } as Item));
    const all = vault.all;
    vault.all = () => all().then((rows) => new Promise((answer) => setTimeout(() => answer(rows), 1000)));
    const record = aRecord({ vault, device: faultyShelf({ [KEEP]: 'device', ...shelved(old) }) });
    const started = record.start();
    await Promise.resolve();
    await record.edit(old.id, { text: 'edited' });
    await vi.advanceTimersByTimeAsync(1000);
    await started;
    expect(texts(record)).toEqual(['edited']);
    expect(record.$view.get().entries[0]?.earlier).toMatchObject([{ text: 'in the vault' }]);
    expect(record.device.content()[keyOf(old.id)]).toContain('edited');
    expect(record.vault.rows.get(old.id)).toContain('edited');
  });

  it.each(['erase', 'leave'])('what was taken away while it was slow does not return: %s', async (how) => {
    const vault = fakeVault(stored(aWin({ id: 'a' }), aWin({ id: 'b' })));
    const all = vault.all;
    vault.all = () => all().then((rows) => new Promise((answer) => setTimeout(() => answer(rows), 1000)));
    const record = aRecord({ vault, device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ id: 'a' })) }) });
    const started = record.start();
    const taken = how === 'erase' ? record.erase() : record.keep('page');
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all([started, taken]);
    expect(Object.keys(record.device.content())).toEqual([]);
    expect(vault.rows.has('a')).toBe(false);
  });
});

describe('ten thousand entries', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    aWin({
      id: `w${n}`,
      at: new Date(1.7e12 + n * 6e4).toISOString(),
      text: `Some words about number ${n}`,
      helped: 'music',
    }),
  );

  it('are there in less than 300 ms, and one more in less than 20 ms', async () => {
    let record = aRecord();
    const starts: number[] = [];
    for (let n = 0; n < 5; n++) {
      const device = faultyShelf({ [KEEP]: 'device', ...shelved(...many) });
      record = aRecord({ device, vault: fakeVault(stored(...many)) });
      const begin = busy();
      await record.start();
      starts.push(busy() - begin);
    }
    expect(record.$view.get().entries).toHaveLength(10_000);
    const times = Array.from({ length: 5 }, (_, n) => {
      const before = busy();
      log(record, `more ${n}`);
      return busy() - before;
    });
    expect(texts(record).at(-1)).toBe('more 4');
    expect(Math.min(...starts)).toBeLessThan(300);
    expect(Math.min(...times)).toBeLessThan(20);
  });
});
