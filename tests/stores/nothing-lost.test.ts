import { describe, expect, it } from 'vitest';
import { orElse } from '~/stores/shelf';
import type { Outcome } from '~/stores/view';
import { aWin, second } from '../factories';
import { aStartedRecord, faultyShelf, KEEP, keyOf, type FaultyShelf, type Plan } from './faulty';

type Store = Awaited<ReturnType<typeof aStartedRecord>>;

const FAULTS: [string, Plan][] = [
  ['is full', { fault: { name: 'QuotaExceededError' } }],
  ['is blocked', { fault: { name: 'SecurityError' } }],
  ['is broken', { fault: new TypeError('corrupted') }],
  ['drops what is written', { fault: 'drops' }],
  ['drops what is written twice', { fault: 'drops', twice: true }],
  ['keeps half of what is written', { fault: 'truncates' }],
  ['keeps half of what is written twice', { fault: 'truncates', twice: true }],
];
const BEFORE = ['first', 'second', 'third', 'damaged'];

/** What a verb did: the words that were typed for it, and what the reader was told. */
interface Done {
  typed?: string;
  told?: Outcome;
  /** A page that was opened since: it is asked in place of the one before. */
  page?: Store;
  /** What the screen still holds when it could not be kept: beside what was deleted stand its words, to take along. */
  onScreen?: unknown;
}

/** A device with three entries and one that cannot be read, which is set aside at the start. */
async function aFullRecord(): Promise<Store> {
  const device = faultyShelf({ [KEEP]: 'device', [keyOf('d')]: '{"text":"damaged' });
  const record = await aStartedRecord({ device });
  for (const text of ['first', 'second', 'third']) await record.add('win', { text, how: 'did' }).saved;
  return record;
}

const verbs: Record<string, (record: Store) => Promise<Done>> = {
  logging: async (record) => ({
    typed: 'typed',
    told: await record.add('win', { text: 'typed', how: 'did' }).saved,
  }),
  editing: async (record) => ({ typed: 'typed', told: await record.edit('id-1', { helped: 'typed' }) }),
  undoing: async (record) => {
    const removed = record.remove('id-1')!;
    await removed.done;
    const told = await removed.undo();
    return { told, onScreen: told.ok || removed.entry };
  },
  'bringing a copy': async (record) => ({
    typed: 'brought',
    told: await record.bring([aWin({ id: 'id-1', at: second(1), text: 'clash' }), aWin({ id: 'x', text: 'brought' })]),
  }),
  'moving to the visit': async (record) => ({ told: await record.keep('visit') }),
  'moving to the page': async (record) => ({ told: await record.keep('page') }),
  'moving to the device': async (record) => ({ told: await record.keep('device') }),
  'moving there and back': async (record) => {
    await record.keep('visit');
    return { told: await record.keep('device') };
  },
  starting: async ({ device, visit, vault }) => {
    const page = await aStartedRecord({ device, visit, vault });
    return { page };
  },
  'putting back what was swept away': async (record) => {
    const keys = orElse(() => record.device.keys(), []);
    for (const key of keys) orElse(() => record.device.remove(key), undefined);
    record.noticeSweep();
    return { told: await record.putBack() };
  },
  'erasing and taking it back': async (record) => {
    const { undo } = await record.erase();
    const told = await undo();
    // What cannot be put back is still held by the way back itself: the screen says so, and it can be pressed again.
    return { told, onScreen: told.ok || BEFORE };
  },
  'looking again': async (record) => {
    record.refresh();
    return {};
  },
};

/** Everything that still holds the reader’s words. */
const everywhere = ({ $view, device, visit, vault }: Store, onScreen?: unknown) => {
  const { items, aside } = $view.get();
  return JSON.stringify([[...items.values()], aside, device.content(), visit.content(), [...vault.rows], onScreen]);
};

/** Where an entry is when the page is closed. */
const inStorage = ({ device, visit, vault }: Store) =>
  JSON.stringify([device.content(), visit.content(), [...vault.rows]]);

/** Runs a verb with each call of a shelf failing in turn, until none is left to fail. */
async function eachCall<T>(
  failing: 'device' | 'visit',
  plan: Plan,
  verb: (record: Store) => Promise<T>,
  check: (record: Store, done: T, call: string) => void | Promise<void>,
) {
  for (const andAfter of [false, true]) {
    for (let at = 1; ; at++) {
      const record = await aFullRecord();
      const shelf: FaultyShelf = record[failing];
      shelf.fail({ ...plan, at, andAfter });
      const done = await verb(record);
      const over = shelf.calls() < at;
      shelf.fail();
      await check(record, done, `call ${at}${andAfter ? ' and all after it' : ''}`);
      if (over) break;
    }
  }
}

function checkWords(before: Store, { typed, told, onScreen, page }: Done, call: string) {
  const record = page ?? before;
  const left = everywhere(record, onScreen);
  for (const text of BEFORE) expect(left, call).toContain(text);
  if (!told?.ok || !typed) return;
  expect(left, call).toContain(typed);
  if (told.how !== 'page') expect(inStorage(record), call).toContain(typed);
}

describe.each(['device', 'visit'] as const)('when the %s', (failing) => {
  describe.each(FAULTS)('%s at one call or from then on, nothing is lost', (_, plan) => {
    it.each(Object.entries(verbs))('by %s', async (_name, verb) => {
      await eachCall(failing, plan, verb, checkWords);
    });

    it('by deleting, but what was deleted', async () => {
      const deleting = (record: Store) => record.remove('id-1')!.done;
      await eachCall(failing, plan, deleting, (record, told, call) => {
        const left = everywhere(record);
        for (const text of ['second', 'third', 'damaged']) expect(left, call).toContain(text);
        expect(
          record.$view.get().entries.some(({ id }) => id === 'id-1'),
          call,
        ).toBe(!told.ok);
      });
    });

    it('by erasing without being told that it is gone', async () => {
      const erasing = async (record: Store) => (await record.erase()).whole;
      await eachCall(failing, plan, erasing, (record, whole, call) => {
        if (whole) for (const text of BEFORE) expect(everywhere(record), call).not.toContain(text);
      });
    });
  });
});

describe.each([
  ['fails', false],
  ['and all after it fail', true],
] as const)('when a call of the second copy %s, nothing is lost', (_name, andAfter) => {
  it.each(Object.entries(verbs))('by %s and a reload', async (_, verb) => {
    for (let at = 1; ; at++) {
      const record = await aFullRecord();
      record.vault.rejectAt(at, andAfter);
      const done = await verb(record);
      const over = record.vault.calls() < at;
      record.vault.rejectAt(0);
      checkWords(record, done, `call ${at}`);
      const { device, visit, vault } = record;
      const again = await aStartedRecord({ device, visit, vault });
      const kept = record.$view.get().where === 'page' ? record : again;
      for (const text of BEFORE) expect(everywhere(kept), `call ${at}`).toContain(text);
      if (over) break;
    }
  });
});
