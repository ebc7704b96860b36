import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyOf, openCopy, preview } from '~/core/record/copy';
import type { Outcome } from '~/stores/view';
import { anyText, aWin } from '../../factories';
import { aStartedRecord, faultyShelf, KEEP, keyOf } from '../faulty';
import { FULL, saved, texts, type Store } from './verbs';

const LATE = '2026-11-22T23:00:00.000Z';

describe('bringing a copy back', () => {
  const exported = (record: Store) => {
    const { items, aside } = record.$view.get();
    return copyOf([...items.values()], aside, LATE);
  };
  const bring = (record: Store, file: string): Promise<Outcome> => {
    const opened = openCopy(file);
    if (!opened.ok) throw new Error(opened.why);
    const { result, unreadable } = preview([...record.$view.get().items.values()], opened.rows);
    return record.bring(result, unreadable);
  };

  it('gives the same record after everything was erased', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText),
        fc.uniqueArray(fc.constantFrom('{"half', '', '\ufffd')),
        async (all, damaged) => {
          const broken = Object.fromEntries(damaged.map((raw, n) => [keyOf(`d${n}`), raw]));
          const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...broken }) });
          for (const text of all) await saved(record, text);
          if (all.length) await record.remove('id-1')?.done;
          const { items, entries, aside } = record.$view.get();
          const file = exported(record);
          expect((await record.erase()).whole).toBe(true);
          await record.keep('device');
          expect(await bring(record, file)).toMatchObject({ ok: true });
          const again = await aStartedRecord({ device: record.device, vault: record.vault });
          expect(again.$view.get().entries).toEqual(entries);
          expect(new Map(again.$view.get().items)).toEqual(new Map(items));
          expect(new Set(again.$view.get().aside)).toEqual(new Set(aside));
          const before = record.device.content();
          await bring(record, file);
          expect(record.device.content()).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('takes all or nothing when there is no room, whichever entry or unreadable row does not fit', async () => {
    for (let at = 1; at <= 4; at++) {
      const record = await aStartedRecord();
      const before = record.device.content();
      record.device.fail({ fault: FULL, at, on: ['set'] });
      const items = ['a', 'b', 'c'].map((id) => aWin({ id }));
      expect(await record.bring(items, ['{"half']), `write ${at}`).toEqual({ ok: false, why: 'full' });
      expect(record.device.content()).toEqual(before);
      expect(texts(record)).toEqual([]);
      expect(record.$view.get().aside).toEqual([]);
    }
  });

  it('says where it is when another page has moved everything meanwhile', async () => {
    const one = await aStartedRecord();
    await saved(one, 'a');
    const two = await aStartedRecord({ device: one.device, vault: one.vault });
    const file = exported(two);
    await one.keep('visit');
    expect(await bring(two, file)).toEqual({ ok: true, how: 'visit' });
    expect(two.visit.content()[keyOf('id-1')]).toContain('"a"');
  });

  it('of one file by two pages at once takes each note once', async () => {
    const one = await aStartedRecord();
    const two = await aStartedRecord({ device: one.device, vault: one.vault });
    const items = [aWin({ id: 'a', text: 'a' }), aWin({ id: 'b', text: 'b' })];
    const answers = await Promise.all([one.bring(items), two.bring(items), one.bring(items)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const next = await aStartedRecord({ device: one.device, vault: one.vault });
    expect(texts(next).sort()).toEqual(['a', 'b']);
    expect(next.$view.get().entries.some(({ earlier }) => earlier)).toBe(false);
  });

  it('does not undo an edit made since the preview', async () => {
    const record = await aStartedRecord();
    const { id } = await saved(record, 'a');
    const { result } = preview([...record.$view.get().items.values()], []);
    await record.edit(id, { text: 'since' });
    await record.bring(result);
    expect(texts(record)).toEqual(['since']);
  });
});
