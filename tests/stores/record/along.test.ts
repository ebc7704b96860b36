import { expect, it } from 'vitest';
import { readDraft, writeDraft } from '~/stores/drafts';
import { lastCopy, noteCopy } from '~/stores/last-copy';
import { readToday, writeToday } from '~/stores/today';
import type { Where } from '~/stores/view';
import { aStartedRecord, faultyShelf, KEEP } from '../faulty';

const DRAFT = 'win-log:/practice/';
const DAY = '2026-11-22';
const words = { text: 'not yet finished' };

/** A record with an entry, a draft and the small settings, all where the reader keeps things. */
async function aFullRecord(over: Parameters<typeof aStartedRecord>[0] = {}) {
  const record = await aStartedRecord(over);
  await record.add('win', { text: 'a', how: 'did' }).saved;
  writeDraft(record, DRAFT, words);
  writeToday(record, DAY, 'value-1');
  noteCopy(record, DAY);
  return record;
}

const goesAlong = (record: Awaited<ReturnType<typeof aFullRecord>>) => ({
  draft: readDraft(record, DRAFT),
  today: readToday(record, DAY),
  copied: lastCopy(record),
});
const ALL = { draft: words, today: 'value-1', copied: DAY };

it.each(['visit', 'page'] as Where[])('goes from the device to the %s, and nothing of it stays', async (where) => {
  const record = await aFullRecord();
  await record.keep(where);
  expect(goesAlong(record)).toEqual(ALL);
  expect(record.device.content()).toEqual(where === 'page' ? {} : { [KEEP]: where });
});

it('goes from the page to the visit and on to the device', async () => {
  const record = await aFullRecord({ device: faultyShelf() });
  for (const where of ['visit', 'device'] as const) {
    expect(await record.keep(where)).toMatchObject({ ok: true });
    expect(goesAlong(record)).toEqual(ALL);
  }
  expect(record.visit.content()).toEqual({});
});

it('stays with the entries when the second copy cannot be cleared', async () => {
  const record = await aFullRecord();
  const before = record.device.content();
  record.vault.mood = 'rejects';
  const moving = record.keep('visit');
  writeDraft(record, DRAFT, { text: 'more words' });
  expect(await moving).toMatchObject({ ok: false });
  expect(readDraft(record, DRAFT)).toEqual({ text: 'more words' });
  writeDraft(record, DRAFT, words);
  expect(record.device.content()).toEqual(before);
  expect(record.visit.content()).toEqual({});
});

it.each(['device', 'visit'] as const)('is not lost or left, whichever call of the %s fails', async (failing) => {
  for (let at = 1; at < 100; at++) {
    const record = await aFullRecord();
    const before = record.device.content();
    record[failing].fail({ fault: new Error('broken'), at, on: ['get', 'set', 'remove'] });
    const { ok } = await record.keep('visit');
    const over = record[failing].calls() < at;
    record[failing].fail();
    expect(goesAlong(record)).toEqual(ALL);
    expect(record.device.content(), `${at}`).toEqual(ok ? { [KEEP]: 'visit' } : before);
    if (over) return;
  }
  throw new Error('It never succeeded');
});
