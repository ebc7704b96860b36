import fc from 'fast-check';
import { vi } from 'vitest';
import { copyOf, openCopy, preview } from '~/core/record/copy';
import type { Entry } from '~/core/record/entry';
import { byWriting } from '~/core/time';
import { openRecord } from '~/stores/record';
import type { Shelf } from '~/stores/shelf';
import { PATIENCE, type Vault } from '~/stores/vault';
import type { Outcome, Where } from '~/stores/view';
import {
  fakeMarker,
  fakeSnapshots,
  fakeVault,
  faultyShelf,
  KEEP,
  putInto,
  type FaultyShelf,
  type Plan,
} from './faulty';

/**
 * Readers with several pages of one browser, in any order and with any fault, beside a simple model of what they were
 * told. What was said to be kept on the device has to be there when all is over.
 */

/** What a text was last said to be: in both copies, in one of them, or with one page and its visit. */
type Promised = 'kept' | 'weak' | 'passing';

interface Word {
  id: string;
  promised: Promised;
  /** The page that said it last. */
  by: Page;
  /** A refused change to it was written and could be neither read back nor taken back: it may have taken its place. */
  orElse?: string[];
}

/** A page of the browser. Its visit outlives a reload; neither outlives the page. */
interface Page {
  name: string;
  visit: FaultyShelf;
  record: ReturnType<typeof openRecord>;
  /** Stops all that the page still has under way. */
  stop(): void;
  /** How many moves away from the device are under way. */
  leaving: number;
  undo?: { words: string[]; id: string; undo: () => Promise<Outcome> };
}

type VaultMood = { how: 'works' | 'rejects' | 'hangs'; after: number };

export type Action =
  | { do: 'open' }
  | { do: 'close' | 'reload' | 'log' | 'undo' | 'copy' | 'refresh' | 'erase'; page: number }
  | { do: 'edit' | 'delete' | 'bring'; page: number; which: number }
  | { do: 'keep'; page: number; where: Where }
  | { do: 'wait'; ms: number }
  | { do: 'clock'; hours: number }
  | { do: 'device'; plan: Plan | undefined }
  | { do: 'visit'; page: number; plan: Plan | undefined }
  | { do: 'vault'; mood: VaultMood }
  | { do: 'flush' | 'kill' };

/** A storage that keeps half of every text, also of one put back, is left out: then only the open page has the words. */
const aPlan: fc.Arbitrary<Plan | undefined> = fc.option(
  fc
    .record({
      fault: fc.constantFrom<Plan['fault'][]>(
        { name: 'QuotaExceededError' },
        { name: 'SecurityError' },
        new TypeError('corrupted'),
        'drops',
        'truncates',
      ),
      at: fc.integer({ min: 1, max: 12 }),
      andAfter: fc.boolean(),
      twice: fc.boolean(),
      on: fc.constantFrom<(keyof Shelf)[][]>(['set'], ['set', 'remove'], ['keys', 'get', 'set', 'remove']),
    })
    .map((plan) => (plan.fault === 'truncates' ? { ...plan, andAfter: false } : plan)),
  { nil: undefined, freq: 2 },
);

const page = fc.nat({ max: 3 });
const which = fc.nat({ max: 5 });
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

export const anAction: fc.Arbitrary<Action> = fc.oneof(
  often(8, fc.record({ do: fc.constant('log' as const), page })),
  often(8, fc.record({ do: fc.constantFrom('edit' as const, 'edit' as const, 'delete' as const), page, which })),
  often(3, fc.record({ do: fc.constant('undo' as const), page })),
  often(
    3,
    fc.record({ do: fc.constant('keep' as const), page, where: fc.constantFrom<Where[]>('device', 'visit', 'page') }),
  ),
  often(4, fc.record({ do: fc.constant('refresh' as const), page })),
  often(3, fc.record({ do: fc.constant('reload' as const), page })),
  often(2, fc.record({ do: fc.constant('close' as const), page })),
  often(3, fc.constant({ do: 'open' as const })),
  often(2, fc.record({ do: fc.constant('copy' as const), page })),
  often(2, fc.record({ do: fc.constant('bring' as const), page, which })),
  often(1, fc.record({ do: fc.constant('erase' as const), page })),
  often(5, fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 50, 1000, 6000) })),
  often(1, fc.record({ do: fc.constant('clock' as const), hours: fc.constantFrom(-20_000, -24, 24) })),
  often(4, fc.record({ do: fc.constant('device' as const), plan: aPlan })),
  often(2, fc.record({ do: fc.constant('visit' as const), page, plan: aPlan })),
  often(
    4,
    fc.record({
      do: fc.constant('vault' as const),
      mood: fc.record({
        how: fc.constantFrom('works' as const, 'works' as const, 'rejects' as const, 'hangs' as const),
        after: fc.constantFrom(0, 10, 900, 5500),
      }),
    }),
  ),
  often(2, fc.constantFrom({ do: 'flush' as const }, { do: 'kill' as const })),
);

/** A second copy whose calls take their turn, as transactions do, and answer late, with a refusal, or never. */
function vaultOf(world: { mood: VaultMood; troubles: number }) {
  const rows = new Map<string, string>();
  let turn: Promise<unknown> = Promise.resolve();
  const call = <T>(work: () => T): Promise<T> => {
    const { how, after } = world.mood;
    if (how !== 'works' || after > 5000) world.troubles++;
    if (how === 'hangs') return new Promise(() => undefined);
    const mine = Promise.all([turn, new Promise((done) => setTimeout(done, after))]).then(() => {
      if (how === 'rejects') throw new Error('Connection to Indexed Database server lost');
      return work();
    });
    turn = mine.catch(() => undefined);
    return mine;
  };
  const vault: Vault = {
    all: () => call(() => new Map(rows)),
    put: (more, join) => call(() => putInto(rows, more, join)),
    remove: (ids) => call(() => ids.forEach((id) => rows.delete(id))),
    clear: () => call(() => rows.clear()),
  };
  return { rows, vault };
}

/** Every wording of an entry, the one that stands first. */
export const wordings = (entry: Entry): string[] =>
  [entry, ...(entry.earlier ?? [])].map((one) => (one as unknown as { text: string }).text);

/** All that a record shows or has set aside, as texts. */
export const shown = ({ $view }: Page['record']) => {
  const { entries, aside } = $view.get();
  return { words: new Set(entries.flatMap(wordings)), aside: aside.join('\n') };
};

const has = (record: Page['record'], word: string) => {
  const { words, aside } = shown(record);
  return words.has(word) || aside.includes(`"${word}"`);
};

export function aWorld() {
  const world = { mood: { how: 'works', after: 0 } as VaultMood, troubles: 0 };
  const device = faultyShelf({ [KEEP]: 'device' });
  const { rows, vault } = vaultOf(world);
  const words = new Map<string, Word>();
  /** Entries whose deletion was said to hold, until somebody may have brought them back. */
  const deleted = new Map<string, Promised>();
  /** Entries that were ever deleted at another place than the device. */
  const elsewhere = new Set<string>();
  /** Whether the clock was ever set back. Then an edit here may seem to be before a deletion elsewhere. */
  let setBack = false;
  /** Whether something was ever moved away from the device: marks of deletion go along. */
  let haveMoved = false;
  /** Whether an erasure may not have reached the second copy: it may still hold words that nobody has seen. */
  let eraseMayFail = false;
  /** Entries that were ever deleted. */
  const cleared = new Set<string>();
  const copies: { file: string; words: (readonly [word: string, id: string])[] }[] = [];
  const pages: Page[] = [];
  const hasRead = new Set<Page['record']>();
  const plans = new Map<FaultyShelf, Plan | undefined>();
  let onDisk = device.content();
  let clock = Date.parse('2026-11-22T12:00:00Z');
  let count = 0;

  function open(visit = faultyShelf(), name = `page ${++count}`): Page {
    let alive = true;
    const gate = (shelf: Shelf): Shelf => {
      const asked = () => {
        if (!alive) throw new Error('This page is closed');
        return shelf;
      };
      return {
        keys: () => asked().keys(),
        get: (key) => asked().get(key),
        set: (key, text) => asked().set(key, text),
        remove: (key) => asked().remove(key),
      };
    };
    const answer = <T>(call: () => Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        if (!alive) return;
        call().then(
          (value) => alive && resolve(value),
          (error: Error) => alive && reject(error),
        );
      });
    const record = openRecord({
      device: gate(device),
      visit: gate(visit),
      vault: {
        all: async () => {
          const asked = Date.now();
          const kept = await answer(() => vault.all());
          if (Date.now() - asked < PATIENCE) hasRead.add(record);
          return kept;
        },
        put: (more, join) => answer(() => vault.put(more, join)),
        remove: (ids) => answer(() => vault.remove(ids)),
        clear: () => answer(() => vault.clear()),
      },
      drafts: fakeVault(),
      snapshots: fakeSnapshots(),
      marker: fakeMarker(),
      now: () => new Date((clock += 1000)),
      newId: () => `id-${++count}`,
      askToStay: () => undefined,
      forgetPages: () => Promise.resolve(),
      tellLocked: () => undefined,
      tellErased: () => {
        for (const other of pages) if (other.record !== record) setTimeout(() => hearsOfErasure(other), 1);
      },
    });
    void record.start();
    return { name, visit, record, leaving: 0, stop: () => void (alive = false) };
  }

  function hearsOfErasure(one: Page) {
    drop(({ promised, by }) => promised === 'passing' && by === one);
    // What it took along from the device meanwhile goes too.
    drop(({ id }) => one.record.$view.get().items.has(id) && one.record.home(id) !== 'device');
    one.record.forget();
  }

  function fail(shelf: FaultyShelf, plan?: Plan) {
    plans.set(shelf, plan);
    shelf.fail(plan);
  }

  const pageAt = (n: number) => pages[n % pages.length]!;
  const live = ({ record }: Page) => record.$view.get().entries;
  const entryAt = (of: Page, n: number) => live(of)[n % Math.max(1, live(of).length)];
  const settle = async () => {
    // What a record fetches apart arrives before this, which asks for it later.
    await import('~/stores/record/seldom');
    await vi.advanceTimersByTimeAsync(0);
  };
  const placeOf = ({ record }: Page, id: string): Promised => (record.home(id) === 'device' ? 'weak' : 'passing');

  /** What is in view is as sure as its place; the outcome may then say more. */
  function promise(by: Page, word: string, id: string, outcome: Promise<Outcome>) {
    const mine: Word = { id, promised: placeOf(by, id), by };
    words.set(word, mine);
    const { record } = by;
    void outcome.then((told) => {
      if (by.record !== record) return;
      if (words.get(word) === mine && told.ok)
        mine.promised = told.how === 'kept' || told.how === 'weak' ? told.how : 'passing';
    });
  }

  /** Words that no page says it has any more. */
  function drop(goes: (word: Word, text: string) => boolean) {
    for (const [text, word] of words) if (goes(word, text)) words.delete(text);
  }

  async function log(by: Page) {
    const word = `t${++count}`;
    const { id, saved } = by.record.add('win', { text: word, how: 'did' });
    const last = live(by).at(-1);
    if (has(by.record, word) && last?.id !== id) throw new Error(`${word} is not the last, but ${last?.id}`);
    await tell(by, word, id, saved);
  }

  /** A text is in view if and only if it was not refused. */
  async function tell(by: Page, word: string, id: string, saved: Promise<Outcome>): Promise<boolean> {
    let refused = false;
    void saved.then(({ ok }) => (refused = !ok));
    await settle();
    if (has(by.record, word) === refused)
      throw new Error(`${word} is ${refused ? 'refused and in view' : 'neither refused nor in view'}`);
    if (!refused) promise(by, word, id, saved);
    return !refused;
  }

  /** Whether the second copy has been read. */
  const isReady = ({ record }: Page) => hasRead.has(record);

  const cannotTakeBack = (shelf: FaultyShelf) => plans.get(shelf)?.andAfter && plans.get(shelf)?.on?.includes('get');

  function doubt(by: Page, refused: string[], instead: string) {
    if (![device, by.visit].some(cannotTakeBack)) return;
    if (instead === '') for (const text of refused) cleared.add(words.get(text)?.id ?? '');
    for (const text of refused) if (words.has(text)) (words.get(text)!.orElse ??= []).push(instead);
  }

  async function edit(by: Page, entry: Entry) {
    const [seen] = wordings(entry);
    const word = `t${++count}`;
    if (!(await tell(by, word, entry.id, by.record.edit(entry.id, { text: word })))) return doubt(by, [seen!], word);
    words.delete(seen!);
    deleted.delete(entry.id);
    const unsure = placeOf(by, entry.id) === 'passing' || !isReady(by) || world.troubles > 0 || haveMoved;
    const apart = unsure ? cleared : elsewhere;
    if (setBack && apart.has(entry.id)) words.delete(word);
  }

  async function remove(by: Page, entry: Entry) {
    const { done, undo } = by.record.remove(entry.id)!;
    const gone = wordings(entry);
    await settle();
    if (by.record.$view.get().items.get(entry.id) === entry) return doubt(by, gone, '');
    const kept = new Set(
      live(by)
        .filter(({ id }) => id === entry.id)
        .flatMap(wordings),
    );
    cleared.add(entry.id);
    drop((word, text) => gone.includes(text) || (word.id === entry.id && !kept.has(text) && outOfSight(by, word)));
    by.undo = { words: gone, id: entry.id, undo };
    if (placeOf(by, entry.id) === 'passing') elsewhere.add(entry.id);
    // A move away from the device takes the marks along.
    if (kept.size || placeOf(by, entry.id) === 'passing' || pages.some(({ leaving }) => leaving)) return;
    // Before the second copy is read it may hold words that the reader has not seen: those are not deleted.
    if (!isReady(by) || eraseMayFail) return;
    deleted.set(entry.id, 'weak');
    void done.then(
      (told) => told.ok && told.how === 'kept' && deleted.get(entry.id) === 'weak' && deleted.set(entry.id, 'kept'),
    );
  }

  /**
   * A limit we know: a deletion names an id and a time, no words. It reaches what was written under that id before it
   * where the page could not look: at another place, or in a second copy that has not answered yet.
   */
  function outOfSight(by: Page, { id, promised, by: other }: Word) {
    return !isReady(by) || by.record.home(id) !== 'device' || (promised === 'passing' && other !== by);
  }

  async function undo(by: Page) {
    if (!by.undo) return;
    const { id, words: risen, undo } = by.undo;
    const saved = undo();
    let refused = false;
    void saved.then(({ ok }) => (refused = !ok));
    await settle();
    if (refused && [device, by.visit].some(cannotTakeBack)) deleted.delete(id);
    if (refused) return;
    by.undo = undefined;
    deleted.delete(id);
    for (const word of risen) promise(by, word, id, saved);
  }

  function moveAlong(by: Page, moved: string) {
    for (const [word, old] of words)
      if (word === moved || old.orElse?.includes(moved)) words.set(word, { ...old, promised: 'passing', by });
  }

  /** What another page wrote while this one left the device belongs to this one too. */
  function cameAlong(by: Page) {
    if (!by.leaving) return;
    for (const entry of live(by)) {
      if (by.record.home(entry.id) === 'device') continue;
      for (const word of wordings(entry)) moveAlong(by, word);
    }
  }

  async function keep(by: Page, where: Where) {
    const mine = live(by).flatMap((entry) => wordings(entry).map((word) => ({ word, id: entry.id })));
    const before = new Map(mine.map(({ word }) => [word, words.get(word)]));
    const { troubles } = world;
    const { record } = by;
    const moving = record.keep(where);
    // A second copy that does not answer is cleared unseen: the reader said not to keep things there.
    const unseen = (word: Word, text: string) => mine.some(({ id }) => id === word.id) && !has(by.record, text);
    if (where !== 'device' && !isReady(by)) drop(unseen);
    if (where !== 'device') {
      by.leaving++;
      haveMoved = true;
      deleted.clear();
      for (const { word } of mine) moveAlong(by, word);
    }
    const after = new Map(mine.map(({ word }) => [word, words.get(word)]));
    void moving.then((outcome) => {
      if (by.record !== record) return;
      // Also of a move that failed half-way: some may be at the new place alone.
      cameAlong(by);
      if (where !== 'device') by.leaving--;
      for (const { word, id } of mine) {
        const now = words.get(word);
        if (!now || now !== after.get(word)) continue;
        if (!outcome.ok && by.record.home(id) !== 'device') continue;
        if (outcome.ok && (outcome.how === 'kept' || outcome.how === 'weak')) {
          words.set(word, { ...now, promised: outcome.how, by });
        }
        const old = before.get(word)!;
        if (!outcome.ok && where !== 'device') {
          words.set(word, old.promised === 'kept' && troubles !== world.troubles ? { ...old, promised: 'weak' } : old);
        }
      }
    });
    await settle();
  }

  function copy({ record }: Page) {
    const { items, aside } = record.$view.get();
    const file = copyOf([...items.values()], aside, '2026-11-22T23:00:00.000Z');
    copies.push({
      file,
      words: record.$view.get().entries.flatMap((one) => wordings(one).map((word) => [word, one.id] as const)),
    });
  }

  async function bring(by: Page, n: number) {
    const copied = copies[n % Math.max(1, copies.length)];
    if (!copied) return;
    const opened = openCopy(copied.file);
    if (!opened.ok) throw new Error(opened.why);
    const { result, unreadable } = preview([...by.record.$view.get().items.values()], opened.rows);
    const saved = by.record.bring(result, unreadable);
    let refused = false;
    void saved.then(({ ok }) => (refused = !ok));
    await settle();
    if (!refused) for (const [word, id] of copied.words) came(by, word, id, saved);
  }

  /** A text of a copy is there from now on, unless it was deleted. */
  function came(by: Page, word: string, id: string, saved: Promise<Outcome>) {
    const entry = live(by).find((one) => wordings(one).includes(word));
    if (!entry && !cleared.has(id)) throw new Error(`${word} of the copy did not come`);
    if (entry) deleted.delete(entry.id);
    // A mark of deletion this page does not know of may still reach what a copy brings, or a move under way replace it.
    if (entry && !words.has(word) && !cleared.has(id) && !pages.some(({ leaving }) => leaving))
      promise(by, word, entry.id, saved);
  }

  function close(one: Page) {
    cameAlong(one);
    one.stop();
    pages.splice(pages.indexOf(one), 1);
    drop(({ promised, by }) => promised === 'passing' && by === one);
  }

  function reload(one: Page) {
    cameAlong(one);
    const { home } = one.record;
    drop(({ id, promised, by }) => promised === 'passing' && by === one && home(id) !== 'visit');
    one.stop();
    Object.assign(one, { undo: undefined, ...open(one.visit, one.name) });
  }

  /** The browser is gone at once: the device has what was on disk, the pages and visits are no more. */
  function kill() {
    for (const one of [...pages]) close(one);
    fail(device);
    for (const key of device.keys()) device.remove(key);
    for (const [key, text] of Object.entries(onDisk)) device.set(key, text);
    drop(({ promised }) => promised !== 'kept');
    for (const [id, promised] of deleted) if (promised !== 'kept') deleted.delete(id);
  }

  function erase(by: Page) {
    drop(() => true);
    deleted.clear();
    eraseMayFail ||= world.mood.how !== 'works' || world.mood.after > 0;
    void by.record.erase();
  }

  async function act(action: Action) {
    if (pages.length === 0) pages.push(open());
    const by = 'page' in action ? pageAt(action.page) : pages[0]!;
    switch (action.do) {
      case 'open':
        return pages.length < 4 && pages.push(open());
      case 'close':
        return close(by);
      case 'reload':
        return reload(by);
      case 'log':
        return log(by);
      case 'edit':
      case 'delete': {
        const entry = entryAt(by, action.which);
        return entry && (action.do === 'edit' ? edit(by, entry) : remove(by, entry));
      }
      case 'undo':
        return undo(by);
      case 'keep':
        return keep(by, action.where);
      case 'copy':
        return copy(by);
      case 'bring':
        return bring(by, action.which);
      case 'refresh':
        return by.record.refresh();
      case 'erase':
        return erase(by);
      case 'wait':
        return vi.advanceTimersByTimeAsync(action.ms);
      case 'clock':
        setBack ||= action.hours < 0;
        return (clock += action.hours * 3_600_000);
      case 'device':
        return fail(device, action.plan);
      case 'visit':
        return fail(by.visit, action.plan);
      case 'vault':
        return (world.mood = action.mood);
      case 'flush':
        return (onDisk = device.content());
      case 'kill':
        return kill();
    }
  }

  /** Every page shows each entry once, in the order of writing, and each wording in one of them. */
  function checkView({ name, record }: Page) {
    const { entries } = record.$view.get();
    const standing = entries.map((entry) => wordings(entry)[0]);
    if (new Set(entries.map(({ id }) => id)).size < entries.length) throw new Error(`${name} shows an entry twice`);
    if (new Set(standing).size < standing.length) throw new Error(`${name} shows a wording twice`);
    if (byWriting(entries).some((entry, n) => entry !== entries[n])) throw new Error(`${name} is out of order`);
  }

  function checkWords({ name, record }: Page, promised: readonly Promised[], by?: Page) {
    for (const [text, word] of words) {
      if (!promised.includes(word.promised) || (by && word.by !== by)) continue;
      const instead = word.orElse?.some((other) => other === '' || has(record, other));
      if (!has(record, text) && !instead)
        throw new Error(`${text} of ${word.id} was ${word.promised} by ${word.by.name}; ${name} has lost it`);
    }
  }

  async function aFreshPage(name: string): Promise<Page> {
    const fresh = open(faultyShelf(), name);
    await vi.advanceTimersByTimeAsync(20);
    checkView(fresh);
    return fresh;
  }

  /** The faults are over, all that was under way has come to its end, and a new page looks at what is there. */
  async function end() {
    fail(device);
    for (const { visit } of pages) fail(visit);
    world.mood = { how: 'works', after: 0 };
    await vi.advanceTimersByTimeAsync(20_000);
    const fresh = await aFreshPage('a fresh page');
    checkWords(fresh, ['kept', 'weak']);
    for (const [id] of deleted) {
      if (live(fresh).some((entry) => entry.id === id)) throw new Error(`${id} was deleted and came back`);
    }
    for (const one of pages) {
      one.record.refresh();
      await settle();
      checkWords(one, ['passing'], one);
      reload(one);
      await vi.advanceTimersByTimeAsync(20);
      checkView(one);
      checkWords(one, ['passing'], one);
    }
    await eachCopyAlone();
  }

  /** After a start without faults either copy holds everything. */
  async function eachCopyAlone() {
    const both = new Map(rows);
    rows.clear();
    checkWords(await aFreshPage('a page without the second copy'), ['kept', 'weak']);
    rows.clear();
    for (const [id, text] of both) rows.set(id, text);
    for (const key of device.keys()) device.remove(key);
    checkWords(await aFreshPage('a page with the second copy alone'), ['kept', 'weak']);
  }

  return {
    async run(actions: readonly Action[]) {
      for (const action of actions) {
        await act(action);
        await settle();
        pages.forEach(checkView);
      }
      await end();
      for (const one of pages) one.stop();
    },
  };
}
