import { expect, it } from 'vitest';
import { aWin } from '../../factories';
import { aStartedRecord, fakeMarker, fakeVault, faultyShelf, KEEP, shelved, stored } from '../faulty';

it('what the browser cleared in both copies is not taken for a first visit', async () => {
  const marker = fakeMarker();
  const record = await aStartedRecord({ marker });
  await record.add('win', { text: 'a', how: 'did' }).saved;
  const after = await aStartedRecord({ marker, device: faultyShelf() });
  expect(after.$view.get()).toMatchObject({ lost: true, entries: [] });
});

it('a first visit is one', async () => {
  expect((await aStartedRecord()).$view.get().lost).toBe(false);
});

it('nothing is lost while one copy is there, or while the second does not answer', async () => {
  const marker = fakeMarker(true);
  const one = await aStartedRecord({ marker, device: faultyShelf(), vault: fakeVault(stored(aWin())) });
  const two = await aStartedRecord({ marker, device: faultyShelf(), vault: fakeVault({}, 'rejects') });
  expect([one.$view.get().lost, two.$view.get().lost]).toEqual([false, false]);
});

it.each(['erase', 'keep'] as const)('what the reader took away is not lost: %s', async (how) => {
  const marker = fakeMarker(true);
  const record = await aStartedRecord({ marker, device: faultyShelf({ [KEEP]: 'device', ...shelved(aWin()) }) });
  await (how === 'erase' ? record.erase() : record.keep('page'));
  expect((await aStartedRecord({ marker, device: faultyShelf() })).$view.get().lost).toBe(false);
});
