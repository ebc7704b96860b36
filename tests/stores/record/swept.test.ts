import { expect, it, vi } from 'vitest';
import { aWin } from '../../factories';
import { aStartedRecord, faultyShelf, KEEP, keyOf, shelved } from '../faulty';

const aFilled = () => aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin()) }) });
const empty = (record: Awaited<ReturnType<typeof aFilled>>) => {
  record.device.keys().forEach((key) => record.device.remove(key));
  record.noticeSweep();
  record.refresh();
};

it('a storage emptied from elsewhere leaves the page as it is, and nothing is written', async () => {
  const record = await aFilled();
  empty(record);
  expect(record.$view.get()).toMatchObject({ swept: true, where: 'device', entries: [{ id: 'win-1' }] });
  expect(record.device.content()).toEqual({});
});

it('everything can be put back', async () => {
  const record = await aFilled();
  const before = record.device.content();
  empty(record);
  expect(await record.putBack()).toEqual({ ok: true, how: 'kept' });
  expect(record.device.content()).toEqual(before);
  expect(record.$view.get().swept).toBe(false);
});

it('what was set aside is put back too, and the second copy with it', async () => {
  const record = await aStartedRecord({
    device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin()), [keyOf('d')]: '{"half' }),
  });
  empty(record);
  record.vault.rows.clear();
  expect(await record.putBack()).toEqual({ ok: true, how: 'kept' });
  expect([...record.vault.rows.keys()]).toEqual(['win-1']);
  const again = await aStartedRecord({ device: record.device, vault: record.vault });
  expect(again.$view.get()).toMatchObject({ entries: [{ id: 'win-1' }], aside: ['{"half'] });
});

it('a page that comes back to an emptied place lets go of what it shows, unless the second copy has it', async () => {
  const erased = await aFilled();
  erased.device.keys().forEach((key) => erased.device.remove(key));
  erased.vault.rows.clear();
  expect(erased.comeBack()).toBe(true);
  expect(erased.$view.get().entries).toEqual([]);

  const cleared = await aFilled();
  cleared.device.keys().forEach((key) => cleared.device.remove(key));
  expect(cleared.comeBack()).toBe(true);
  await vi.waitFor(() => expect(cleared.$view.get()).toMatchObject({ entries: [{ id: 'win-1' }], restored: 1 }));

  const same = await aFilled();
  expect(same.comeBack()).toBe(false);
  expect(same.$view.get()).toMatchObject({ entries: [{ id: 'win-1' }] });
});

it('what cannot be put back stays on the page', async () => {
  const record = await aFilled();
  empty(record);
  record.device.fail({ fault: new DOMException('full', 'QuotaExceededError'), on: ['set'], andAfter: true });
  expect(await record.putBack()).toEqual({ ok: false, why: 'full' });
  expect(record.$view.get()).toMatchObject({ swept: true, entries: [{ id: 'win-1' }] });
});

it('when it was meant, the second copy goes too', async () => {
  const record = await aFilled();
  empty(record);
  await record.erase();
  expect(record.vault.rows.size).toBe(0);
  expect(record.$view.get()).toMatchObject({ swept: false, entries: [] });
});

it('a page that shows nothing from the device has nothing to ask', async () => {
  const record = await aStartedRecord();
  record.noticeSweep();
  expect(record.$view.get().swept).toBe(false);
});
