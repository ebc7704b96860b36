import { describe, expect, it } from 'vitest';
import { sealedText } from '~/core/lock/sealed';
import { aDeletion, aWin, second } from '../../factories';
import { aStartedRecord, faultyShelf, fakeVault, KEEP, keyOf, shelved, stored } from '../faulty';
import { FULL, saved, texts } from './verbs';

describe('at the start', () => {
  it.each([
    ['shelf', { shelf: [aWin()], vault: [] }, 0],
    ['second copy', { shelf: [], vault: [aWin()] }, 1],
  ])('what only the %s has comes to both', async (_, { shelf, vault }, restored) => {
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(...shelf) });
    const record = await aStartedRecord({ device, vault: fakeVault(stored(...vault)) });
    expect(texts(record)).toEqual(['Opened the letter']);
    expect(record.$view.get().restored).toBe(restored);
    expect(device.content()).toMatchObject(shelved(aWin()));
    expect(record.vault.rows).toEqual(new Map(Object.entries(stored(aWin()))));
  });

  it('a text that both know differently stands in the later wording, with the other beside it, in both', async () => {
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ text: 'shelf', updatedAt: second(1) })) });
    const vault = fakeVault(stored(aWin({ text: 'vault', updatedAt: second(2) })));
    const record = await aStartedRecord({ device, vault });
    expect(record.$view.get().entries).toMatchObject([{ text: 'vault', earlier: [{ text: 'shelf' }] }]);
    expect(vault.rows.get('win-1')).toBe(device.content()[keyOf('win-1')]);
    expect(JSON.parse(vault.rows.get('win-1')!)).toMatchObject({ text: 'vault', earlier: [{ text: 'shelf' }] });
  });

  it('a deletion in one copy holds in the other', async () => {
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ updatedAt: second(1) })) });
    const record = await aStartedRecord({ device, vault: fakeVault(stored(aDeletion({ updatedAt: second(2) }))) });
    expect(texts(record)).toEqual([]);
    expect(device.content()[keyOf('win-1')]).not.toContain('letter');
  });

  it('shows what is on the device though nothing new is kept there, and keeps nothing new there', async () => {
    const device = faultyShelf(shelved(aWin()));
    const record = await aStartedRecord({ device });
    expect(record.$view.get()).toMatchObject({ where: 'page', chosen: false });
    expect((await saved(record, 'a')).outcome).toEqual({ ok: true, how: 'page' });
    expect(texts(record)).toEqual(['Opened the letter', 'a']);
    expect(device.content()).toEqual(shelved(aWin()));
    expect([...record.vault.rows.keys()]).toEqual(['win-1']);
    expect(await record.edit('win-1', { text: 'b' })).toEqual({ ok: true, how: 'kept' });
    expect(device.content()[keyOf('win-1')]).toContain('"b"');
  });

  it('changes an entry of this visit where it lives', async () => {
    const visit = faultyShelf(shelved(aWin()));
    const record = await aStartedRecord({ device: faultyShelf(), visit });
    expect(await record.edit('win-1', { text: 'b' })).toEqual({ ok: true, how: 'visit' });
    expect(visit.content()[keyOf('win-1')]).toContain('"b"');
  });

  it('takes no notice of other things on the same shelf', async () => {
    const content = { 'other:entry:1': '{', 'foothold2:entry:1': '{', [KEEP]: 'device' };
    const device = faultyShelf(content);
    await aStartedRecord({ device });
    expect(device.content()).toEqual(content);
  });
});

describe('what cannot be read', () => {
  const raw = '{"id":"win-1","kind":"win","text":"hal';

  it('is set aside whole, stays so through ten saves, and the others are shown', async () => {
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(aWin({ id: 'other' })), [keyOf('win-1')]: raw });
    const record = await aStartedRecord({ device });
    for (let n = 0; n < 10; n++) await saved(record, `${n}`);
    expect(texts(record)).toEqual(['Opened the letter', ...'0123456789']);
    expect(record.$view.get().aside).toEqual([raw]);
    expect(device.content()['foothold:aside:win-1']).toBe(raw);
    expect(device.content()).not.toHaveProperty(keyOf('win-1'));
  });

  it('stays where it is when there is no room to move it, and is not overwritten from the second copy', async () => {
    const device = faultyShelf({ [KEEP]: 'device', [keyOf('win-1')]: raw });
    device.fail({ fault: FULL, on: ['set'], andAfter: true });
    const record = await aStartedRecord({ device, vault: fakeVault(stored(aWin())) });
    expect(device.content()[keyOf('win-1')]).toBe(raw);
    expect(record.$view.get().aside).toEqual([raw]);
    expect(texts(record)).toEqual(['Opened the letter']);
  });

  it('is brought back from the second copy, and both are kept', async () => {
    const device = faultyShelf({ [KEEP]: 'device', [keyOf('win-1')]: raw });
    const record = await aStartedRecord({ device, vault: fakeVault(stored(aWin())) });
    expect(texts(record)).toEqual(['Opened the letter']);
    expect(record.$view.get()).toMatchObject({ aside: [raw], restored: 1 });
    expect(device.content()[keyOf('win-1')]).toBe(JSON.stringify(aWin()));
  });

  it('does not replace what was set aside before', async () => {
    const device = faultyShelf({ 'foothold:aside:win-1': 'first', [keyOf('win-1')]: raw });
    const record = await aStartedRecord({ device });
    expect(new Set(record.$view.get().aside)).toEqual(new Set(['first', raw]));
    expect(device.content()['foothold:aside:win-1']).toBe('first');
  });

  it('is set aside before a change is written in its place', async () => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'a');
    record.device.set(keyOf(id), raw);
    expect(await record.edit(id, { text: 'b' })).toMatchObject({ ok: true });
    expect(Object.values(record.device.content())).toContain(raw);
    expect(record.device.content()[keyOf(id)]).toContain('"b"');
  });

  it('is mended in the second copy, and what was there is set aside', async () => {
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(aWin()) });
    const record = await aStartedRecord({ device, vault: fakeVault({ 'win-1': raw }) });
    expect(record.vault.rows.get('win-1')).toBe(JSON.stringify(aWin()));
    expect(record.$view.get().aside).toEqual([raw]);
  });
});

describe('what a newer version of the site wrote', () => {
  const newer = { ...aWin(), v: 2, text: { rich: true }, earlier: 'elsewhere' };

  it('is kept to the byte, out of reach of edits, and the rest goes on', async () => {
    const device = faultyShelf({ [KEEP]: 'device', ...shelved(newer) });
    const record = await aStartedRecord({ device });
    await saved(record, 'a');
    expect(await record.edit(newer.id, { text: 'b' })).toEqual({ ok: false, why: 'gone' });
    expect(record.remove(newer.id)).toBeUndefined();
    await record.keep('device');
    expect(device.content()[keyOf(newer.id)]).toBe(JSON.stringify(newer));
    expect(record.vault.rows.get(newer.id)).toBe(JSON.stringify(newer));
    expect(texts(record)).toEqual(['a']);
  });

  it('is not overwritten by a page that still shows the older form', async () => {
    const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin()) }) });
    record.device.set(keyOf('win-1'), JSON.stringify(newer));
    expect(await record.edit('win-1', { text: 'older code' })).toEqual({ ok: false, why: 'newer' });
    expect(record.device.content()[keyOf('win-1')]).toBe(JSON.stringify(newer));
  });

  describe('while this page was open makes it read-only', () => {
    async function overtaken(where: 'device' | 'page' = 'device') {
      const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin()) }) });
      await record.keep(where);
      record.device.set(keyOf('later'), JSON.stringify({ ...newer, id: 'later' }));
      record.refresh();
      return record;
    }

    it('so that nothing is added, changed, deleted, moved or brought, and storage stays as it is', async () => {
      const record = await overtaken();
      const before = record.device.content();
      const refused = { ok: false, why: 'newer' };
      expect(record.$view.get().outdated).toBe(true);
      expect(await record.add('win', { text: 'late', how: 'did' }).saved).toEqual(refused);
      expect(await record.edit('win-1', { text: 'late' })).toEqual(refused);
      expect(await record.remove('win-1')!.done).toEqual(refused);
      expect(await record.keep('visit')).toEqual(refused);
      expect(await record.bring([{ ...aWin(), id: 'brought' }])).toEqual(refused);
      expect(record.device.content()).toEqual(before);
      expect(record.$view.get().entries).toEqual([aWin()]);
    });

    it('and not again after a reload, as there may be no newer version to come', async () => {
      const { device } = await overtaken();
      const record = await aStartedRecord({ device });
      record.refresh();
      expect(record.$view.get().outdated).toBe(false);
      expect(await record.add('win', { text: 'after', how: 'did' }).saved).toMatchObject({ ok: true });
    });

    it('though a page that keeps nothing may go on', async () => {
      const record = await overtaken('page');
      expect(await record.add('win', { text: 'late', how: 'did' }).saved).toEqual({ ok: true, how: 'page' });
    });

    it('but a kind that nobody knows does not, nor what is locked', async () => {
      const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device' }) });
      record.device.set(keyOf('odd'), JSON.stringify({ ...aWin(), id: 'odd', kind: 'poem' }));
      record.device.set(keyOf('shut'), sealedText('shut', 'AAAA'));
      record.refresh();
      expect(record.$view.get().outdated).toBe(false);
    });
  });
});
