import { describe, expect, it, vi } from 'vitest';
import type { Where } from '~/stores/view';
import { aWin } from '../../factories';
import { aStartedRecord, faultyShelf, KEEP, keyOf, shelved } from '../faulty';
import { FULL, saved, texts, type Store } from './verbs';

describe('choosing where to keep things', () => {
  const places = (record: Store) => ({
    device: Object.keys(record.device.content()).filter((key) => key.startsWith(keyOf(''))).length,
    visit: Object.keys(record.visit.content()).filter((key) => key.startsWith(keyOf(''))).length,
    vault: record.vault.rows.size,
  });

  it('moves what was written on the page to the device, and asks the browser to keep it', async () => {
    const askToStay = vi.fn();
    const record = await aStartedRecord({ device: faultyShelf(), askToStay });
    await saved(record, 'a');
    expect(places(record)).toEqual({ device: 0, visit: 0, vault: 0 });
    expect(await record.keep('device')).toEqual({ ok: true, how: 'kept' });
    expect(askToStay).toHaveBeenCalledOnce();
    expect(places(record)).toEqual({ device: 1, visit: 0, vault: 1 });
    expect(record.device.content()[KEEP]).toBe('device');
    expect(texts(await aStartedRecord({ device: record.device }))).toEqual(['a']);
  });

  it.each([
    ['visit', { device: 0, visit: 2, vault: 0 }],
    ['page', { device: 0, visit: 0, vault: 0 }],
  ] as [Where, object][])('moves all from the device to the %s, marks of deletion too', async (where, after) => {
    const raw = '{"half';
    const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', [keyOf('x')]: raw }) });
    await saved(record, 'a');
    await record.remove((await saved(record, 'b')).id)!.done;
    expect(await record.keep(where)).toEqual({ ok: true, how: where });
    expect(places(record)).toEqual(after);
    expect(Object.values(record.device.content())).toEqual(where === 'page' ? [raw] : [where, raw]);
    expect(texts(record)).toEqual(['a']);
    await saved(record, 'c');
    expect(places(record).device).toBe(0);
    expect(await record.keep('device')).toEqual({ ok: true, how: 'kept' });
    expect(places(record)).toEqual({ device: 3, visit: 0, vault: 3 });
    expect(Object.values(record.device.content())).toContain(raw);
  });

  it('keeps what another page wrote there meanwhile', async () => {
    const one = await aStartedRecord({ device: faultyShelf(shelved(aWin())) });
    const two = await aStartedRecord({ device: one.device, vault: one.vault });
    await two.edit('win-1', { text: 'newer' });
    await saved(one, 'mine');
    expect(await one.keep('device')).toMatchObject({ ok: true });
    expect(one.device.content()[keyOf('win-1')]).toContain('"text":"newer"');
    expect(texts(one)).toEqual(['newer', 'mine']);
  });

  it('takes along what another page wrote at the old place, before and while it moves', async () => {
    const one = await aStartedRecord();
    const two = await aStartedRecord({ device: one.device, vault: one.vault, newId: () => 'two' });
    await saved(one, 'a');
    await saved(one, 'b');
    two.refresh();
    await two.edit('id-1', { text: 'before' });
    const moving = one.keep('visit');
    await two.edit('id-2', { text: 'meanwhile' });
    one.refresh();
    expect(await moving).toEqual({ ok: true, how: 'visit' });
    expect(texts(one)).toEqual(['before', 'meanwhile']);
    const again = await aStartedRecord({ device: one.device, visit: one.visit, vault: one.vault });
    expect(texts(again)).toEqual(['before', 'meanwhile']);
    expect(places(one)).toEqual({ device: 0, visit: 2, vault: 0 });
  });

  it('is done one move after the other', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    const moves = [record.keep('page'), record.keep('device')];
    expect(await Promise.all(moves)).toEqual([
      { ok: true, how: 'page' },
      { ok: true, how: 'kept' },
    ]);
    expect(places(record)).toEqual({ device: 1, visit: 0, vault: 1 });
  });

  it('brings nothing back that was erased meanwhile', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    const begun = new Promise<void>((begin) => record.$view.listen(({ where }) => where === 'visit' && begin()));
    const moving = record.keep('visit');
    await begun;
    expect((await record.erase()).whole).toBe(true);
    expect(await moving).toEqual({ ok: false, why: 'gone' });
    expect(places(record)).toEqual({ device: 0, visit: 0, vault: 0 });
  });

  it('leaves the second copy whole when the device cannot be cleared', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    record.device.fail({ fault: new Error('no'), on: ['remove'], andAfter: true });
    expect(await record.keep('visit')).toMatchObject({ ok: false });
    expect(places(record)).toEqual({ device: 1, visit: 0, vault: 1 });
  });

  it('leaves at the new place what cannot be put back at the old one', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    await saved(record, 'b');
    record.device.fail({ fault: FULL, on: ['set', 'remove'], at: 2, andAfter: true });
    expect(await record.keep('visit')).toMatchObject({ ok: false });
    expect(Object.keys({ ...record.device.content(), ...record.visit.content() })).toEqual(
      expect.arrayContaining([keyOf('id-1'), keyOf('id-2')]),
    );
  });

  it('is not said to be done when it cannot be read whether it is', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    record.device.fail({ fault: new Error('lost'), andAfter: true });
    expect(await record.keep('page')).toMatchObject({ ok: false });
  });

  it('leaves everything where it was when the second copy cannot be cleared', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    const before = record.device.content();
    record.vault.mood = 'rejects';
    expect(await record.keep('visit')).toEqual({ ok: false, why: 'refused' });
    expect(record.device.content()).toEqual(before);
    expect(record.visit.content()).toEqual({});
    expect(record.$view.get()).toMatchObject({ where: 'device', chosen: true });
  });

  it('takes what was written meanwhile back to where everything stays', async () => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'a');
    record.vault.mood = 'rejects';
    const moving = record.keep('visit');
    await Promise.all([record.edit(id, { text: 'meanwhile' }), saved(record, 'new'), moving]);
    expect(record.device.content()[keyOf(id)]).toContain('meanwhile');
    expect(texts(record)).toEqual(['meanwhile', 'new']);
    const again = await aStartedRecord({ device: record.device, visit: record.visit });
    expect(texts(again)).toEqual(['meanwhile', 'new']);
  });

  it('leaves everything where it was when a call fails in the middle, whichever', async () => {
    for (let at = 1; at < 40; at++) {
      const device = faultyShelf();
      const record = await aStartedRecord({ device });
      for (const text of ['a', 'b', 'c']) await saved(record, text);
      device.fail({ fault: FULL, at, andAfter: true, on: ['set'] });
      const outcome = await record.keep('device');
      device.fail();
      if (outcome.ok) return expect(at).toBeGreaterThan(3);
      expect(device.content()).toEqual({});
      expect(record.$view.get()).toMatchObject({ where: 'page', chosen: false });
      expect(texts(record)).toEqual(['a', 'b', 'c']);
    }
    throw new Error('It never succeeded');
  });
});
