import { expect, it } from 'vitest';
import { aWin } from '../../factories';
import { aStartedRecord, faultyShelf, KEEP, shelved } from '../faulty';

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
