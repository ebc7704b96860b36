import { describe, expect, it, vi } from 'vitest';
import { aWin } from '../../factories';
import { aStartedRecord, faultyShelf, KEEP, shelved } from '../faulty';
import { saved, texts } from './verbs';

describe('erasing', () => {
  it('leaves no key of ours and an empty second copy, nothing else touched, and tells the other pages', async () => {
    const tellErased = vi.fn();
    const device = faultyShelf({
      [KEEP]: 'device',
      'foothold:draft:x': 'words',
      'foothold:aside:y': 'z',
      other: 'theirs',
    });
    const record = await aStartedRecord({ device, visit: faultyShelf(shelved(aWin({ id: 'v' }))), tellErased });
    await saved(record, 'a');
    expect((await record.erase()).whole).toBe(true);
    expect(device.content()).toEqual({ other: 'theirs' });
    expect(record.visit.content()).toEqual({});
    expect(record.vault.rows.size).toBe(0);
    expect(record.$view.get()).toMatchObject({ entries: [], aside: [], where: 'page', chosen: false, ready: true });
    expect(tellErased).toHaveBeenCalledOnce();
  });

  it('says when something could not be erased', async () => {
    const record = await aStartedRecord();
    await saved(record, 'a');
    record.vault.mood = 'rejects';
    expect((await record.erase()).whole).toBe(false);
    const other = await aStartedRecord();
    other.device.fail({ fault: new Error('no'), on: ['remove'], andAfter: true });
    expect((await other.erase()).whole).toBe(false);
  });

  it('on another page empties this one, and nothing of it returns', async () => {
    const record = await aStartedRecord({ visit: faultyShelf(shelved(aWin())) });
    record.forget();
    record.refresh();
    expect(texts(record)).toEqual([]);
    expect(record.visit.content()).toEqual({});
  });
});
