import { expect, it } from 'vitest';
import { readDraft, writeDraft } from '~/stores/drafts';
import type { Where } from '~/stores/view';
import { aWin } from '../../factories';
import { aRecord, aStartedRecord, fakeVault, faultyShelf, KEEP, keyOf, shelved } from '../faulty';

type Over = Parameters<typeof aStartedRecord>[0];

const texts = ({ $view }: ReturnType<typeof aRecord>) => $view.get().entries.map((one) => 'text' in one && one.text);

/** Two pages of one browser. Each has a visit of its own. */
async function twoPages(over: Over = {}) {
  const one = await aStartedRecord(over);
  await one.add('win', { text: 'a', how: 'did' }).saved;
  const two = await aStartedRecord({ device: one.device, vault: one.vault, newId: () => 'two' });
  return { one, two };
}

it.each(['visit', 'page'] as Where[])('goes to the %s, and writes nothing to the device any more', async (where) => {
  const { one, two } = await twoPages();
  await one.keep(where);
  const before = one.device.content();
  two.refresh();
  expect(two.$view.get()).toMatchObject({ where, chosen: true });
  expect(await two.add('win', { text: 'b', how: 'did' }).saved).toEqual({ ok: true, how: where });
  expect(await two.edit('id-1', { text: 'changed' })).toEqual({ ok: true, how: where });
  writeDraft(two, 'x', { text: 'words' });
  expect(texts(two)).toEqual(['changed', 'b']);
  expect(one.device.content()).toEqual(before);
  expect(one.vault.rows.size).toBe(0);
});

it('comes along when the entries leave later than the setting', async () => {
  const { one, two } = await twoPages();
  const moving = one.keep('visit');
  two.refresh();
  await moving;
  two.refresh();
  expect(await two.edit('id-1', { text: 'changed' })).toEqual({ ok: true, how: 'visit' });
  expect(Object.keys(one.device.content())).toEqual([KEEP]);
  const again = await aStartedRecord({ device: one.device, visit: two.visit });
  expect(texts(again)).toEqual(['changed']);
});

it('takes a draft away that was written before it knew', async () => {
  const { one, two } = await twoPages();
  await one.keep('visit');
  writeDraft(two, 'x', { text: 'words' });
  two.refresh();
  expect(Object.keys(one.device.content())).toEqual([KEEP]);
  expect(readDraft(two, 'x')).toEqual({ text: 'words' });
});

it('brings words that waited for an answer to the device, and none that were not to be kept', async () => {
  for (const told of [false, true]) {
    const { one, two } = await twoPages({ device: faultyShelf() });
    await two.add('win', { text: 'b', how: 'did' }).saved;
    if (told) await two.keep('page');
    await one.keep('device');
    two.refresh();
    expect(two.$view.get()).toMatchObject({ where: 'device', chosen: true });
    expect(keyOf('two') in one.device.content()).toBe(!told);
    expect(texts(two)).toContain('b');
  }
});

it('loses nothing that was written on either page when the reader goes back to the device', async () => {
  const { one, two } = await twoPages();
  await one.keep('visit');
  two.refresh();
  await two.edit('id-1', { text: 'changed' });
  await two.add('win', { text: 'b', how: 'did' }).saved;
  await one.keep('device');
  two.refresh();
  await new Promise((done) => setTimeout(done));
  expect(two.visit.content()).toEqual({});
  const again = await aStartedRecord({ device: one.device, vault: fakeVault() });
  expect(texts(again)).toEqual(['changed', 'b']);
});

it('stays where it is when it cannot read where to go', async () => {
  const { two } = await twoPages();
  two.device.fail({ fault: new Error('lost'), andAfter: true });
  two.refresh();
  expect(two.$view.get()).toMatchObject({ where: 'device', chosen: true });
});

it('does not fill the device again from a second copy that is slow to answer', async () => {
  const { one } = await twoPages();
  const rows = new Map(one.vault.rows);
  let answer = () => undefined as void;
  const vault = { ...fakeVault(), all: () => new Promise<typeof rows>((done) => (answer = () => done(rows))) };
  const late = aRecord({ device: one.device, vault: vault as never });
  const started = late.start();
  await one.keep('visit');
  late.refresh();
  answer();
  await started;
  expect(Object.keys(one.device.content())).toEqual([KEEP]);
});

it('keeps words that were being written into an entry that another page deleted', async () => {
  const win = aWin({ text: 'first' });
  const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', ...shelved(win) }) });
  expect(await record.keepChange(win, { text: 'not deleted' })).toEqual({ ok: false, why: 'gone' });
  await record.remove(win.id)?.done;
  expect(await record.keepChange(win, { text: 'half written' })).toEqual({ ok: true, how: 'kept' });
  expect(record.$view.get()).toMatchObject({ stayed: win.id, entries: [{ text: 'half written' }] });
  await record.erase();
  expect(await record.keepChange(win, { text: 'after an erasure' })).toEqual({ ok: false, why: 'gone' });
});
