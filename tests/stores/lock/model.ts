import fc from 'fast-check';
import type { Entry } from '~/core/record/entry';
import { LOCK } from '~/stores/keys';
import { openRecord, type Seam } from '~/stores/record';
import type { Outcome } from '~/stores/view';
import { fakeMarker, fakeSnapshots, fakeVault, faultyShelf, KEEP, type Plan } from '../faulty';

/**
 * Readers who set a lock, open it, write under it, change it and take it off, on several pages and with any fault,
 * beside a simple model of what they were told. What was said to be kept has to be there at the end for who knows the
 * passphrase; where there is a lock, nobody else can read a word of it.
 */

type Record = ReturnType<typeof openRecord>;

interface Page {
  name: string;
  record: Record;
  /** Whether something is done with the lock on this page: there is one thing at a time. */
  busy?: boolean;
  undo?: { entry: Entry; undo: () => Promise<Outcome> };
}

export type Action = { page: number; waits: boolean } & (
  | { do: 'open' | 'reload' | 'log' | 'undo' | 'close' | 'lock all' | 'look' | 'go back' }
  | { do: 'edit' | 'delete'; which: number }
  | { do: 'set' | 'unlock' | 'take off'; passphrase: number }
  | { do: 'change'; passphrase: number; next: number }
  | { do: 'device'; plan: Plan | undefined }
  | { do: 'second copy'; mood: 'works' | 'rejects' }
);

const PASSPHRASES = ['correct horse battery', 'another one'];

/** What a storage refuses, drops or cuts short is a write; a second try may fail too. */
const aPlan: fc.Arbitrary<Plan | undefined> = fc.option(
  fc
    .record({
      fault: fc.constantFrom<Plan['fault'][]>({ name: 'QuotaExceededError' }, 'drops', 'truncates'),
      at: fc.integer({ min: 1, max: 8 }),
      andAfter: fc.boolean(),
      twice: fc.boolean(),
      on: fc.constantFrom<NonNullable<Plan['on']>[]>(['set'], ['set', 'remove']),
    })
    .map((plan) => (plan.fault === 'truncates' ? { ...plan, andAfter: false } : plan)),
  { nil: undefined, freq: 2 },
);

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });
const on = { page: fc.nat({ max: 2 }), waits: fc.boolean() };
const simply = <D extends string>(...names: D[]) => fc.record({ ...on, do: fc.constantFrom<D[]>(...names) });
const passphrase = fc.nat({ max: 1 });

export const anAction: fc.Arbitrary<Action> = fc.oneof(
  often(8, simply('log')),
  often(8, fc.record({ ...on, do: fc.constantFrom('edit' as const, 'delete' as const), which: fc.nat({ max: 3 }) })),
  often(12, simply('undo', 'reload', 'look', 'open', 'close', 'lock all')),
  often(1, simply('go back')),
  often(6, fc.record({ ...on, do: fc.constantFrom('set' as const, 'set' as const, 'take off' as const), passphrase })),
  often(12, fc.record({ ...on, do: fc.constant('unlock' as const), passphrase })),
  often(2, fc.record({ ...on, do: fc.constant('change' as const), passphrase, next: passphrase })),
  often(5, fc.record({ ...on, do: fc.constant('device' as const), plan: aPlan })),
  often(3, fc.record({ ...on, do: fc.constant('second copy' as const), mood: fc.constantFrom('works', 'rejects') })),
);

const wordings = (entry: Entry): string[] =>
  [entry, ...(entry.earlier ?? [])].map((one) => (one as unknown as { text: string }).text);

export function aLockableWorld() {
  const device = faultyShelf({ [KEEP]: 'device' });
  const shared = { visit: faultyShelf(), vault: fakeVault(), drafts: fakeVault() };
  const rest = { snapshots: fakeSnapshots(), marker: fakeMarker() };
  /** Each word with the entry it stands in, and whether it was said to be kept. */
  const words = new Map<string, { id: string; said: boolean }>();
  const pages: Page[] = [];
  let underWay: Promise<unknown>[] = [];
  let clock = Date.parse('2026-11-22T12:00:00Z');
  let count = 0;
  let knownLock = '';

  function open(name = `page ${++count}`): Page {
    const seam: Seam = {
      device,
      ...shared,
      ...rest,
      now: () => new Date((clock += 1000)),
      newId: () => `id-${++count}`,
      askToStay: () => undefined,
      forgetPages: () => Promise.resolve(),
      tellErased: () => undefined,
      tellLocked: () => void later(async () => others(page).forEach(({ record }) => record.close())),
    };
    const page: Page = { name, record: openRecord(seam) };
    void page.record.start();
    return page;
  }

  const others = (page: Page) => pages.filter((one) => one !== page);
  const live = ({ record }: Page) => record.$view.get().entries;
  const later = (work: () => Promise<unknown>) => {
    const mine = new Promise((turn) => setImmediate(turn)).then(work);
    underWay.push(mine);
    return mine;
  };

  /** What browsers tell the other pages when the lock in the first copy changes. */
  function tellOfLock(by: Page) {
    const lock = device.content()[LOCK] ?? '';
    if (lock === knownLock) return;
    knownLock = lock;
    void later(async () => Promise.all(others(by).map(({ record }) => record.noticeLock(lock || null))));
  }

  /** A press and its answer: what is said to be kept counts from then on. */
  async function keeps(saved: Promise<Outcome>, id: string, now: readonly string[], gone: readonly string[] = []) {
    const mine = now.map((word) => ({ word, told: { id, said: false } }));
    for (const { word, told } of mine) words.set(word, told);
    const { ok } = await saved;
    for (const { told } of mine) told.said = ok;
    if (ok) for (const word of gone) words.delete(word);
  }

  async function log(by: Page) {
    // There is no form where notes are locked.
    if (by.record.$view.get().lock === 'closed') return;
    const word = `word-${++count}.`;
    const { id, saved } = by.record.add('win', { text: word, how: 'did' });
    await keeps(saved, id, [word]);
  }

  async function edit(by: Page, entry: Entry) {
    const word = `word-${++count}.`;
    await keeps(by.record.edit(entry.id, { text: word }), entry.id, [word], wordings(entry).slice(0, 1));
  }

  async function remove(by: Page, entry: Entry) {
    const removed = by.record.remove(entry.id);
    if (!removed) return;
    const ofIt = [...words].filter(([, { id }]) => id === entry.id).map(([word]) => word);
    by.undo = { entry, undo: removed.undo };
    // Also where it is refused: it may stand in one copy, and hold when the other is read.
    for (const word of ofIt) words.delete(word);
    await removed.done;
  }

  async function undo(by: Page) {
    if (!by.undo || by.record.$view.get().lock === 'closed') return;
    const { entry, undo: bringBack } = by.undo;
    by.undo = undefined;
    await keeps(bringBack(), entry.id, wordings(entry));
  }

  /** Work with the lock, where the page offers it. */
  async function work(by: Page, offered: 'none' | 'open' | 'closed', job: () => Promise<unknown>) {
    if (by.busy || by.record.$view.get().lock !== offered) return;
    by.busy = true;
    await job().finally(() => (by.busy = false));
  }

  async function set({ record }: Page, passphrase: string) {
    const lock = await (await record.locksmith()).newLock(passphrase);
    const answer = await lock.confirm(passphrase);
    // As the page does: the first opening is part of setting it.
    if (answer === 'done' || answer === 'half') record.close();
  }

  async function unlock(by: Page, passphrase: string) {
    await (await by.record.locksmith()).unlock(passphrase);
    await by.record.start();
  }

  async function act(action: Action): Promise<unknown> {
    if (pages.length === 0) pages.push(open());
    const by = pages[action.page % pages.length]!;
    switch (action.do) {
      case 'open':
        return pages.length < 3 && pages.push(open());
      case 'reload':
        return pages.splice(pages.indexOf(by), 1, open());
      case 'log':
        return log(by);
      case 'edit':
      case 'delete': {
        const entry = live(by)[action.which % Math.max(1, live(by).length)];
        return entry && (action.do === 'edit' ? edit(by, entry) : remove(by, entry));
      }
      case 'undo':
        return undo(by);
      case 'close':
        return by.record.close();
      case 'lock all':
        return by.record.lockNow();
      case 'look':
        return by.record.refresh();
      case 'go back':
        return work(by, 'closed', async () => (await by.record.locksmith()).goBack());
      case 'set':
        return work(by, 'none', () => set(by, PASSPHRASES[action.passphrase]!));
      case 'unlock':
        return work(by, 'closed', () => unlock(by, PASSPHRASES[action.passphrase]!));
      case 'take off':
        return work(by, 'open', async () => (await by.record.locksmith()).takeOff(PASSPHRASES[action.passphrase]!));
      case 'change': {
        const [current, next] = [action.passphrase, action.next].map((n) => PASSPHRASES[n]!);
        return work(by, 'open', async () => (await by.record.locksmith()).changePassphrase(current!, next!));
      }
      case 'device':
        return device.fail(action.plan);
      case 'second copy':
        return (shared.vault.mood = shared.drafts.mood = action.mood);
    }
  }

  /** A page that is locked shows nothing and holds nothing. */
  function checkLocked({ name, record }: Page) {
    const { lock, entries, items } = record.$view.get();
    if (lock === 'closed' && entries.length + items.size > 0) throw new Error(`${name} is locked and shows something`);
  }

  async function settle() {
    while (underWay.length) {
      const all = underWay;
      underWay = [];
      await Promise.all(all);
    }
    for (let n = 0; n < 5; n++) await new Promise((turn) => setImmediate(turn));
  }

  /** A page that opens the notes with whichever passphrase does. */
  async function aFreshPage(name: string): Promise<Page> {
    const page = open(name);
    await page.record.start();
    for (const one of PASSPHRASES) await work(page, 'closed', () => unlock(page, one));
    await page.record.start();
    await settle();
    return page;
  }

  function checkWords({ name, record }: Page) {
    const { lock, entries, aside } = record.$view.get();
    if (lock === 'closed') throw new Error(`${name} is opened by no passphrase that was ever typed`);
    const there = new Set(entries.flatMap(wordings));
    for (const [word, { id, said }] of words)
      if (said && !there.has(word) && !aside.join().includes(word))
        throw new Error(`${name} has lost ${word} of ${id}`);
  }

  /** A word that anybody can read, with where it stands. */
  async function readable(): Promise<string | undefined> {
    const states = await rest.snapshots.list();
    const texts = await Promise.all(states.map(async (one) => [one.why, await rest.snapshots.texts(one)]));
    const all = { device: device.content(), rows: [...shared.vault.rows, ...shared.drafts.rows], texts };
    for (const [where, what] of Object.entries(all)) {
      const found = /.{0,60}word-\d+\./.exec(JSON.stringify(what));
      if (found) return `${where}: ${found[0]}`;
    }
  }

  /** The faults are over, and new pages look at what is there. */
  async function end() {
    device.fail();
    shared.vault.mood = shared.drafts.mood = 'works';
    await settle();
    const fresh = await aFreshPage('a fresh page');
    checkWords(fresh);
    if (fresh.record.$view.get().lock !== 'open') return;
    const found = await readable();
    if (found) throw new Error(`Can be read under the lock, in ${found}`);
    for (const key of device.keys()) device.remove(key);
    checkWords(await aFreshPage('a page with the second copy alone'));
  }

  return {
    async run(actions: readonly Action[]) {
      for (const action of actions) {
        const by = pages[action.page % Math.max(1, pages.length)];
        const done = act(action);
        underWay.push(done.catch(() => undefined));
        if (action.waits) await settle();
        if (by) tellOfLock(by);
        pages.forEach(checkLocked);
      }
      await end();
    },
  };
}
