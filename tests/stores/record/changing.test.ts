import { describe, expect, it } from 'vitest';
import { aWin, second } from '../../factories';
import { aStartedRecord, faultyShelf, KEEP, keyOf, shelved } from '../faulty';
import { FULL, saved, texts } from './verbs';

const LATE = '2026-11-22T23:00:00.000Z';

describe('editing', () => {
  it('refuses to replace a text that has to be there by nothing', async () => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'a');
    for (const text of ['', '  ', undefined, null]) {
      expect(await record.edit(id, { text })).toEqual({ ok: false, why: 'empty' });
    }
    const feeling = record.add('feeling', { words: ['flat'] });
    expect(await record.edit(feeling.id, { words: [] })).toEqual({ ok: false, why: 'empty' });
    expect(texts(record)).toContain('a');
  });

  it('takes away an answer that may be missing, and leaves every field it was not given', async () => {
    const win = aWin({ helped: 'music', unknown: '', list: [] });
    const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(win) }) });
    await record.edit(win.id, { helped: '' });
    const { updatedAt, ...rest } = record.$view.get().items.get(win.id)!;
    expect(Date.parse(updatedAt)).toBeGreaterThan(Date.parse(win.updatedAt));
    expect(rest).toEqual({ ...rest, unknown: '', list: [] });
    expect(rest).not.toHaveProperty('helped');
  });

  it('says so when the entry is not there', async () => {
    expect(await (await aStartedRecord()).edit('nobody', { text: 'a' })).toEqual({ ok: false, why: 'gone' });
  });

  it('keeps what another page wrote meanwhile beside its own', async () => {
    const one = await aStartedRecord();
    const { id } = await saved(one, 'a');
    const two = await aStartedRecord({ device: one.device, vault: one.vault, now: () => new Date(LATE) });
    await one.edit(id, { text: 'from one' });
    await two.edit(id, { text: 'from two' });
    for (const text of [one.device.content()[keyOf(id)], one.vault.rows.get(id)]) {
      expect(JSON.parse(text!)).toMatchObject({ text: 'from two', earlier: [{ text: 'from one' }] });
    }
    expect(two.$view.get().entries).toMatchObject([{ text: 'from two', earlier: [{ text: 'from one' }] }]);
  });

  it('does not call its own older wordings earlier ones', async () => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'a');
    await record.edit(id, { text: 'b' });
    await record.edit(id, { text: 'c' });
    expect(record.$view.get().items.get(id)).not.toHaveProperty('earlier');
  });
});

describe('deleting', () => {
  it('leaves a mark without words in both copies', async () => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'secret');
    expect(await record.remove(id)!.done).toEqual({ ok: true, how: 'kept' });
    expect(texts(record)).toEqual([]);
    expect(JSON.parse(record.device.content()[keyOf(id)]!)).toEqual({
      id,
      kind: 'win',
      deleted: true,
      updatedAt: expect.any(String) as string,
    });
    expect(record.vault.rows.get(id)).toBe(record.device.content()[keyOf(id)]);
  });

  it('can be undone, with every earlier wording, also when the second copy missed it', async () => {
    const earlier = [{ text: 'before', updatedAt: second(0) }];
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ earlier, updatedAt: second(1) })) });
    const record = await aStartedRecord({ device });
    const { undo, done } = record.remove('win-1')!;
    await done;
    record.vault.mood = 'rejects';
    expect(await undo()).toEqual({ ok: true, how: 'weak' });
    record.vault.mood = 'works';
    const again = await aStartedRecord({ device, vault: record.vault });
    for (const one of [record, again]) {
      expect(one.$view.get().entries).toMatchObject([{ text: 'Opened the letter', earlier: [{ text: 'before' }] }]);
    }
  });

  it('can be undone at the second try', async () => {
    const record = await aStartedRecord();
    const { undo, done } = record.remove((await saved(record, 'a')).id)!;
    await done;
    record.device.fail({ fault: FULL, on: ['set'] });
    expect(await undo()).toEqual({ ok: false, why: 'full' });
    expect(await undo()).toEqual({ ok: true, how: 'kept' });
    expect(texts(record)).toEqual(['a']);
  });

  it('does not take words that another page wrote meanwhile', async () => {
    const one = await aStartedRecord();
    const { id } = await saved(one, 'a');
    const two = await aStartedRecord({ device: one.device, vault: one.vault, now: () => new Date(LATE) });
    await one.edit(id, { text: 'not yet seen' });
    await two.remove(id)!.done;
    expect(texts(two)).toEqual(['not yet seen']);
    expect(one.device.content()[keyOf(id)]).toContain('not yet seen');
  });

  it('and undoing it keep words that another page wrote meanwhile, whether it had seen them or not', async () => {
    for (const seen of [false, true]) {
      const one = await aStartedRecord();
      const { id } = await saved(one, 'a');
      const two = await aStartedRecord({ device: one.device, vault: one.vault, now: () => new Date(LATE) });
      if (!seen) await one.edit(id, { text: 'from one' });
      const { done, undo } = two.remove(id)!;
      await done;
      if (seen) await one.edit(id, { text: 'from one' });
      two.refresh();
      expect(await undo()).toEqual({ ok: true, how: 'kept' });
      const again = await aStartedRecord({ device: one.device, vault: one.vault });
      for (const { $view } of [two, again]) {
        expect($view.get().entries).toMatchObject([{ text: 'a', earlier: [{ text: 'from one' }] }]);
      }
    }
  });
});

describe('another page', () => {
  it('is seen by reading again, which never writes', async () => {
    const one = await aStartedRecord();
    const two = await aStartedRecord({ device: one.device, vault: one.vault, newId: () => 'two' });
    const { id } = await saved(one, 'a');
    await saved(one, 'gone soon');
    await one.edit(id, { text: 'b' });
    await one.remove('id-2')!.done;
    const before = one.device.content();
    one.device.fail({ fault: new Error('a write'), on: ['set', 'remove'], andAfter: true });
    two.refresh();
    expect(one.device.calls()).toBe(0);
    one.device.fail();
    expect(texts(two)).toEqual(['b']);
    expect(one.device.content()).toEqual(before);
  });

  it('and this one keep each what the other does not know', async () => {
    const one = await aStartedRecord();
    const two = await aStartedRecord({ device: one.device, vault: one.vault, newId: () => 'two' });
    for (let n = 0; n < 10; n++) await saved(one, `${n}`);
    await saved(two, 'eleventh');
    expect(texts(await aStartedRecord({ device: one.device, vault: one.vault }))).toHaveLength(11);
  });

  it('does not make the view change when nothing changed', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    const before = record.$view.get();
    record.refresh();
    expect(record.$view.get()).toBe(before);
  });

  it('shows an entry once, though it lies in two places', async () => {
    const visit = faultyShelf(shelved(aWin({ text: 'visit' })));
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ text: 'device', updatedAt: second(5) })) });
    const record = await aStartedRecord({ device, visit });
    record.refresh();
    expect(record.$view.get().entries).toMatchObject([{ text: 'device', earlier: [{ text: 'visit' }] }]);
  });
});
