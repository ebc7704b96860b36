import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeDraft, readDraft } from '~/stores/drafts';
import { aStartedRecord, fakeSnapshots, faultyShelf, KEEP, keyOf, type Plan } from '../faulty';

/** A lock is set, opened, changed and taken off with each call of the storage failing in turn. */

// The work of a guess is tested elsewhere; here there are thousands.
beforeEach(() => {
  const derive = crypto.subtle.deriveKey.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'deriveKey').mockImplementation((how, ...rest) =>
    derive({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest),
  );
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1000));
});
afterEach(() => void vi.restoreAllMocks());

type Store = Awaited<ReturnType<typeof aStartedRecord>>;

const WORDS = 'correct horse battery';
const NEXT = 'another one';
const BEFORE = ['first', 'second', 'third'];

const FAULTS: [string, Plan][] = [
  ['is full', { fault: { name: 'QuotaExceededError' } }],
  ['is broken', { fault: new TypeError('corrupted') }],
  ['drops what is written twice', { fault: 'drops', twice: true }],
  ['keeps half of what is written twice', { fault: 'truncates', twice: true }],
];

async function aFullRecord(): Promise<Store> {
  const device = faultyShelf({ [KEEP]: 'device', [keyOf('d')]: '{"text":"damaged' });
  const record = await aStartedRecord({ device, snapshots: fakeSnapshots() });
  for (const text of BEFORE) await record.add('win', { text, how: 'did' }).saved;
  writeDraft(record, 'x', { text: 'unfinished' });
  return record;
}

const locksmith = (record: Store) => record.locksmith();

async function setLock(record: Store) {
  await (await (await locksmith(record)).newLock(WORDS)).confirm(WORDS);
}

const reloaded = ({ device, visit, vault, drafts, snapshots }: Store) =>
  aStartedRecord({ device, visit, vault, drafts, snapshots, newId: () => crypto.randomUUID() });

/** Each verb begins with a record in some state, and may fail at any of its calls. */
const verbs: Record<string, { before: (record: Store) => Promise<unknown>; run: (record: Store) => Promise<unknown> }> =
  {
    'setting it': { before: async () => undefined, run: setLock },
    'opening it': {
      before: async (record) => (await setLock(record), record.close()),
      run: async (record) => {
        await (await locksmith(record)).unlock(WORDS);
        await record.start();
      },
    },
    'changing it': { before: setLock, run: async (record) => (await locksmith(record)).changePassphrase(WORDS, NEXT) },
    'taking it off': { before: setLock, run: async (record) => (await locksmith(record)).takeOff(WORDS) },
    'closing it': { before: setLock, run: async (record) => record.close() },
    'going back': {
      before: async (record) => (await setLock(record), record.close()),
      run: async (record) => (await locksmith(record)).goBack(),
    },
  };

/** What the next page shows once it is open, whichever passphrase opens it. */
async function whatIsThere(record: Store) {
  const next = await reloaded(record);
  for (const passphrase of [WORDS, NEXT])
    if (next.$view.get().lock === 'closed') await (await locksmith(next)).unlock(passphrase);
  await next.start();
  const { lock, items, aside } = next.$view.get();
  return { lock, left: JSON.stringify([[...items.values()], aside]), draft: readDraft(next, 'x') };
}

async function check(record: Store, call: string) {
  const { lock, left, draft } = await whatIsThere(record);
  expect(lock, call).not.toBe('closed');
  for (const text of [...BEFORE, 'damaged']) expect(left, call).toContain(text);
  expect(draft, call).toEqual({ text: 'unfinished' });
}

describe.each(FAULTS)('a lock where the storage %s at one call or from then on loses nothing', (_, plan) => {
  it.each(Object.entries(verbs))(
    'by %s',
    async (_name, { before, run }) => {
      // A storage that keeps half of every text, also of one put back, leaves the words to the open page alone.
      for (const andAfter of plan.fault === 'truncates' ? [false] : [false, true]) {
        for (let at = 1; ; at++) {
          const record = await aFullRecord();
          await before(record);
          record.device.fail({ ...plan, at, andAfter });
          await run(record);
          const over = record.device.calls() < at;
          record.device.fail();
          await check(record, `call ${at}${andAfter ? ' and all after it' : ''}`);
          if (over) break;
        }
      }
    },
    60_000,
  );
});

describe.each(['vault', 'drafts'] as const)(
  'a lock where a call of the second copy fails loses nothing: %s',
  (which) => {
    it.each(Object.entries(verbs))(
      'by %s',
      async (_name, { before, run }) => {
        for (let at = 1; ; at++) {
          const record = await aFullRecord();
          await before(record);
          record[which].rejectAt(at);
          await run(record);
          const over = record[which].calls() < at;
          record[which].rejectAt(0);
          await check(record, `call ${at}`);
          if (over) break;
        }
      },
      60_000,
    );
  },
);
