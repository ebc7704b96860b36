import { describe, expect, it } from 'vitest';
import { LET_GO } from '~/stores/keys';
import { clearDraft, readDraft, writeDraft } from '~/stores/drafts';
import { aStartedRecord, fakeVault, faultyShelf, KEEP } from './faulty';

const KEY = 'foothold:draft:win-log:/';

it('are kept in both copies on the device, and taken from both', async () => {
  const record = await aStartedRecord();
  writeDraft(record, 'win-log:/', { text: 'half' });
  await Promise.resolve();
  await Promise.resolve();
  expect([record.device.content()[KEY], record.drafts.rows.get(KEY)]).toEqual(['{"text":"half"}', '{"text":"half"}']);
  clearDraft(record, 'win-log:/');
  await Promise.resolve();
  await Promise.resolve();
  expect([record.device.content()[KEY], record.drafts.rows.has(KEY)]).toEqual([undefined, false]);
});

it('leave nothing behind when the form is empty', async () => {
  const record = await aStartedRecord();
  writeDraft(record, 'win-log:/', { text: 'half' });
  writeDraft(record, 'win-log:/', {});
  expect(readDraft(record, 'win-log:/')).toEqual({});
});

it('come back from the second copy when the first lost them', async () => {
  const record = await aStartedRecord({ drafts: fakeVault({ [KEY]: '{"text":"half"}' }) });
  expect(readDraft(record, 'win-log:/')).toEqual({ text: 'half' });
});

it('never reach the second copy where nothing is kept on the device', async () => {
  const drafts = fakeVault();
  const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'visit' }), drafts });
  writeDraft(record, 'win-log:/', { text: 'half' });
  await Promise.resolve();
  expect([readDraft(record, 'win-log:/'), drafts.rows.size]).toEqual([{ text: 'half' }, 0]);
});

it.each(['erase', 'keep'] as const)('go from the second copy with everything else: %s', async (how) => {
  const record = await aStartedRecord({ drafts: fakeVault({ [KEY]: '{"text":"half"}' }) });
  await (how === 'erase' ? record.erase() : record.keep('visit'));
  expect(record.drafts.rows.size).toBe(0);
});

it('that cannot be read are none', async () => {
  const record = await aStartedRecord({ device: faultyShelf({ [KEEP]: 'device', [KEY]: '{"text":' }) });
  expect(readDraft(record, 'win-log:/')).toEqual({});
});

describe('when the reader leaves fast', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('are written down at once', async () => {
    const record = await aStartedRecord();
    record.beforeClosing(() => writeDraft(record, 'win-log:/', { text: 'half' }));
    record.leave(false);
    expect(readDraft(record, 'win-log:/')).toEqual({ text: 'half' });
  });

  it('go from both copies, if so chosen', async () => {
    const record = await aStartedRecord();
    writeDraft(record, 'win-log:/', { text: 'half' });
    await settled();
    const { erasures } = record.$view.get();
    record.device.set(LET_GO, '1');
    record.leave(true);
    await settled();
    expect([record.device.content()[KEY], record.drafts.rows.has(KEY)]).toEqual([undefined, false]);
    expect(record.device.content()[LET_GO], 'it is done').toBeUndefined();
    expect(record.$view.get().erasures, 'forms empty').toBe(erasures + 1);
  });

  it('go from the second copy at the next start, if the page was gone before', async () => {
    const newer = 'foothold:draft:win-log:/later/';
    const drafts = fakeVault({ [KEY]: '{"text":"half"}', [newer]: '{"text":"new"}', [KEEP]: 'device' });
    const device = faultyShelf({ [KEEP]: 'device', [LET_GO]: '1', [newer]: '{"text":"new"}' });
    const record = await aStartedRecord({ device, drafts });
    expect(readDraft(record, 'win-log:/')).toEqual({});
    expect([...drafts.rows.keys()].sort()).toEqual([newer, KEEP].sort());
    expect(device.content()[LET_GO]).toBeUndefined();
  });

  it('still go later when the second copy refuses', async () => {
    const drafts = fakeVault({ [KEY]: '{"text":"half"}' });
    const device = faultyShelf({ [KEEP]: 'device', [LET_GO]: '1' });
    drafts.remove = () => Promise.reject(new Error('no'));
    const record = await aStartedRecord({ device, drafts });
    expect(readDraft(record, 'win-log:/')).toEqual({});
    expect(device.content()[LET_GO]).toBe('1');
  });
});
