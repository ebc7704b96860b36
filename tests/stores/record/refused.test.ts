import { describe, expect, it } from 'vitest';
import { aRecord, aStartedRecord, faultyShelf, fakeVault, KEEP, keyOf, type Plan } from '../faulty';
import { FULL, saved, texts } from './verbs';

describe('a storage that refuses', () => {
  const refusals: [string, Plan['fault'], string][] = [
    ['is full', FULL, 'full'],
    ['is full, by code', Object.assign(new Error('no room'), { code: 22 }), 'full'],
    ['is full, in an old Firefox', { name: 'NS_ERROR_DOM_QUOTA_REACHED', code: 1014 }, 'full'],
    ['is blocked', { name: 'SecurityError' }, 'blocked'],
    ['is broken', new TypeError('corrupted'), 'refused'],
    ['drops the text silently', 'drops', 'refused'],
    ['keeps half of the text', 'truncates', 'refused'],
  ];

  it.each(refusals)('leaves the view and the old text as they were when it %s', async (_, fault, why) => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'old');
    const before = record.device.content();
    record.device.fail({ fault, on: ['set'], twice: true });
    expect((await saved(record, 'new')).outcome).toEqual({ ok: false, why });
    record.device.fail({ fault, on: ['set'], twice: true });
    expect(await record.edit(id, { text: 'new' })).toEqual({ ok: false, why });
    record.device.fail({ fault, on: ['set'], twice: true });
    expect(await record.remove(id)!.done).toEqual({ ok: false, why });
    expect(texts(record)).toEqual(['old']);
    record.device.fail();
    expect(record.device.content()).toEqual(before);
  });

  it.each<Plan['fault']>(['drops', 'truncates'])(
    'that %s once is asked once more, and the entry is kept',
    async (fault) => {
      const record = await aStartedRecord();
      record.device.fail({ fault, on: ['set'] });
      const { id, outcome } = await saved(record, 'new');
      expect(outcome).toEqual({ ok: true, how: 'kept' });
      expect(record.device.content()).toEqual({ [KEEP]: 'device', [keyOf(id)]: record.vault.rows.get(id) });
    },
  );

  it('keeps all words that were picked together, or none of them', async () => {
    const record = await aStartedRecord();
    const before = record.device.content();
    record.device.fail({ fault: FULL, on: ['set'], at: 2 });
    const words = ['Calm', 'Rest', 'the sea'].map((label) => ({ label }));
    expect(await record.addAll('value', words).saved).toEqual({ ok: false, why: 'full' });
    expect(record.$view.get().entries).toEqual([]);
    record.device.fail();
    expect(record.device.content()).toEqual(before);
    expect(await record.addAll('value', words).saved).toEqual({ ok: true, how: 'kept' });
    expect(record.$view.get().entries).toHaveLength(3);
  });

  it('that is only full is not said to keep nothing', async () => {
    const device = faultyShelf();
    device.fail({ fault: FULL, on: ['set'], andAfter: true });
    const record = aRecord({ device });
    await record.start();
    expect(record.$view.get().canKeep).toBe(true);
  });

  it('does not lose the old text when it can neither read nor write', async () => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'old');
    record.device.fail({ fault: FULL, on: ['get', 'set'], andAfter: true });
    expect(await record.edit(id, { text: 'new' })).toMatchObject({ ok: false });
    record.device.fail();
    expect(record.device.content()[keyOf(id)]).toContain('old');
  });

  it('is said to keep nothing, and what is written lasts as long as the page', async () => {
    const device = faultyShelf();
    device.fail({ fault: { name: 'SecurityError' }, andAfter: true });
    const visit = faultyShelf();
    visit.fail({ fault: { name: 'SecurityError' }, andAfter: true });
    const record = await aStartedRecord({ device, visit, vault: fakeVault({}, 'rejects') });
    expect(record.$view.get()).toMatchObject({ ready: true, canKeep: false, where: 'page' });
    expect((await saved(record, 'a')).outcome).toEqual({ ok: true, how: 'page' });
    expect(await record.keep('device')).toMatchObject({ ok: false, why: 'blocked' });
    expect(await record.keep('page')).toEqual({ ok: true, how: 'page' });
    expect(texts(record)).toEqual(['a']);
  });
});
