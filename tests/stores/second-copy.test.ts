import { expect, it } from 'vitest';
import { aWin, aDeletion, second } from '../factories';
import { aStartedRecord, fakeVault, faultyShelf, KEEP, keyOf, shelved, stored } from './faulty';

/** Two pages of one reader that do not see each other’s first copy yet, as browsers allow, and share the second. */
async function twoAtOnce() {
  const win = aWin({ text: 'first' });
  const vault = fakeVault(stored(win));
  const page = () => aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(win) }), vault });
  return { vault, one: await page(), two: await page() };
}

const wordings = (text = '') => {
  const { text: now, earlier = [] } = JSON.parse(text) as { text: string; earlier?: { text: string }[] };
  return [now, ...earlier.map((old) => old.text)];
};

it('keeps both wordings when two pages change an entry at one moment', async () => {
  const { vault, one, two } = await twoAtOnce();
  await one.edit('win-1', { text: 'from one' });
  expect(await two.edit('win-1', { text: 'from two' })).toEqual({ ok: true, how: 'kept' });
  expect(wordings(vault.rows.get('win-1'))).toEqual(['from two', 'from one']);
  expect(two.$view.get().entries[0]).toMatchObject({ text: 'from two', earlier: [{ text: 'from one' }] });
  expect(wordings(two.device.content()[keyOf('win-1')])).toEqual(['from two', 'from one']);
});

it('keeps what another page wrote when this one deletes without having seen it', async () => {
  const { vault, one, two } = await twoAtOnce();
  await one.edit('win-1', { text: 'not yet seen' });
  await two.remove('win-1')?.done;
  expect(wordings(vault.rows.get('win-1'))).toEqual(['not yet seen']);
  expect(two.$view.get().entries).toMatchObject([{ text: 'not yet seen' }]);
});

it('lets a deletion stand over an older wording that it missed', async () => {
  const win = aWin({ updatedAt: second(5) });
  const vault = fakeVault(stored(win));
  const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(win) }), vault });
  vault.mood = 'rejects';
  await record.edit(win.id, { text: 'only in the first copy' });
  vault.mood = 'works';
  await record.remove(win.id)?.done;
  expect(vault.rows.get(win.id)).toContain('"deleted":true');
  expect(record.$view.get().entries).toEqual([]);
});

it('sets aside what cannot be read there before it writes', async () => {
  const win = aWin();
  const vault = fakeVault(stored(win));
  const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(win) }), vault });
  vault.rows.set(win.id, '{"half of');
  expect(await record.edit(win.id, { text: 'new' })).toEqual({ ok: true, how: 'kept' });
  expect(record.device.content()[`foothold:aside:${win.id}`]).toBe('{"half of');
  expect(wordings(vault.rows.get(win.id))[0]).toBe('new');
});

it('leaves what cannot be set aside, and does not call the entry kept twice', async () => {
  const win = aWin();
  const device = faultyShelf({ [KEEP]: 'device', ...shelved(win) });
  const vault = fakeVault(stored(win));
  const record = await aStartedRecord({ device, vault });
  vault.rows.set(win.id, '{"half of');
  device.fail({ fault: new DOMException('full', 'QuotaExceededError'), on: ['set'], at: 2, andAfter: true });
  expect(await record.edit(win.id, { text: 'new' })).toEqual({ ok: true, how: 'weak' });
  expect(vault.rows.get(win.id)).toBe('{"half of');
});

it('does not touch what a newer version of the site wrote', async () => {
  const win = aWin();
  const vault = fakeVault(stored(win));
  const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(win) }), vault });
  const newer = JSON.stringify(aWin({ v: 9, text: 'of tomorrow' }));
  vault.rows.set(win.id, newer);
  expect(await record.edit(win.id, { text: 'new' })).toEqual({ ok: true, how: 'weak' });
  expect(vault.rows.get(win.id)).toBe(newer);
});

it('says nothing of deletions both made', async () => {
  const { vault, one, two } = await twoAtOnce();
  await one.remove('win-1')?.done;
  await two.remove('win-1')?.done;
  expect(JSON.parse(vault.rows.get('win-1') ?? '')).toMatchObject({ ...aDeletion(), updatedAt: expect.any(String) });
  expect(two.$view.get().entries).toEqual([]);
});
