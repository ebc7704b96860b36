import { memoryShelf, type Shelf } from '~/stores/shelf';
import { openRecord, type Seam } from '~/stores/record';
import type { Marker } from '~/stores/marker';
import type { Snapshot, Snapshots } from '~/stores/snapshots';
import type { Join, Vault } from '~/stores/vault';

/** What goes wrong at a call that writes or reads: it throws, does nothing, or keeps only half. */
export type Fault = Error | object | 'drops' | 'truncates';

export interface Plan {
  fault: Fault;
  /** The number of the call that fails, from 1, among the calls named by `on`. */
  at?: number;
  /** Whether every later call fails too. */
  andAfter?: boolean;
  on?: readonly (keyof Shelf)[];
  /** Whether a second try of the very write that failed fails too. */
  twice?: boolean;
}

export interface FaultyShelf extends Shelf {
  /** From now on goes wrong as planned; without a plan everything works again. */
  fail(plan?: Plan): void;
  /** How many calls were counted since the plan began. */
  calls(): number;
  /** All keys and texts, read past any fault. */
  content(): Record<string, string>;
}

/** A shelf in memory that fails as planned. */
export function faultyShelf(content: Record<string, string> = {}): FaultyShelf {
  const inner = memoryShelf();
  Object.entries(content).forEach(([key, text]) => inner.set(key, text));
  let plan: Plan | undefined;
  let count = 0;
  let failed = '';

  function meets(name: keyof Shelf, what: string): Fault | undefined {
    if (!(plan?.on ?? ['keys', 'get', 'set', 'remove']).includes(name)) return;
    count++;
    const { at = 1, andAfter = false, twice = false } = plan ?? {};
    const again = twice && failed === what;
    if (!plan || !(count === at || again || (andAfter && count > at))) return;
    failed = again ? '' : what;
    return plan.fault;
  }

  function call<T>(name: keyof Shelf, work: () => T, half: () => T, what = ''): T {
    const fault = meets(name, name + what);
    if (!fault) return work();
    if (fault === 'drops' || fault === 'truncates') return name === 'set' || name === 'remove' ? half() : work();
    throw fault;
  }

  return {
    keys: () => call('keys', inner.keys, inner.keys),
    get: (key) =>
      call(
        'get',
        () => inner.get(key),
        () => null,
      ),
    set: (key, text) =>
      call(
        'set',
        () => inner.set(key, text),
        () => plan?.fault === 'truncates' && inner.set(key, text.slice(0, text.length / 2)),
        key + text,
      ) as void,
    remove: (key) =>
      call(
        'remove',
        () => inner.remove(key),
        () => undefined,
        key,
      ),
    fail(next) {
      plan = next;
      failed = '';
      count = 0;
    },
    calls: () => count,
    content: () => Object.fromEntries(inner.keys().map((key) => [key, inner.get(key)!])),
  };
}

export type Mood = 'works' | 'rejects' | 'hangs';

export interface FakeVault extends Vault {
  rows: Map<string, string>;
  mood: Mood;
  /** The number of the call, from now on, that rejects alone. */
  rejectAt(n: number, andAfter?: boolean): void;
  calls(): number;
}

/** Writes rows as one transaction does: what stands there is asked for first. */
export function putInto(rows: Map<string, string>, more: ReadonlyMap<string, string>, join?: Join) {
  for (const [id, text] of more) {
    const there = rows.get(id);
    const joined = join && there !== undefined && there !== text ? join(id, there, text) : [[id, text] as const];
    for (const [key, row] of joined) rows.set(key, row);
  }
}

/** A second copy in memory that works, refuses or never answers. */
export function fakeVault(content: Record<string, string> = {}, mood: Mood = 'works'): FakeVault {
  let count = 0;
  let rejected = 0;
  let onwards = false;
  const rows = new Map(Object.entries(content));
  const answer = async <T>(work: () => T): Promise<T> => {
    count++;
    if (vault.mood === 'hangs') return new Promise<never>(() => undefined);
    await Promise.resolve();
    if (vault.mood === 'rejects' || (rejected > 0 && (onwards ? count >= rejected : count === rejected)))
      throw new Error('Connection to Indexed Database server lost');
    return work();
  };
  const vault: FakeVault = {
    rows,
    mood,
    rejectAt(n, andAfter = false) {
      count = 0;
      rejected = n;
      onwards = andAfter;
    },
    calls: () => count,
    all: () => answer(() => new Map(rows)),
    put: (more, join) => answer(() => putInto(rows, more, join)),
    remove: (ids) => answer(() => ids.forEach((id) => rows.delete(id))),
    clear: () => answer(() => rows.clear()),
  };
  return vault;
}

/** Earlier states in memory, which work or refuse. */
export function fakeSnapshots(mood: Mood = 'works'): Snapshots {
  let kept: [Snapshot, readonly string[]][] = [];
  const answer = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (mood === 'rejects') throw new Error('Connection to Indexed Database server lost');
    return work();
  };
  return {
    list: () => answer(() => kept.map(([one]) => one)),
    texts: ({ number }) => answer(() => [...(kept.find(([one]) => one.number === number)?.[1] ?? [])]),
    take: (why, at, texts) =>
      answer(() => void kept.unshift([{ number: kept.length + 1, why, at, count: texts.length }, texts])),
    rewrite: (next) =>
      answer(() => void (kept = kept.map(([one, texts]) => [one, one.why === 'lock' ? texts : texts.map(next)]))),
    drop: (why) =>
      answer(() => {
        const before = kept.length;
        kept = kept.filter(([one]) => one.why !== why);
        return before - kept.length;
      }),
    clear: () => answer(() => void (kept = [])),
  };
}

/** A mark in memory. */
export function fakeMarker(isSet = false): Marker {
  return {
    set: async () => (isSet = true),
    isSet: async () => isSet,
    clear: async () => (isSet = false),
  };
}

export const KEEP = 'foothold:setting:keep';
export const keyOf = (id: string) => `foothold:entry:${id}`;

/** The keys and texts of some entries, as a shelf holds them. */
export const shelved = (...items: { id: string }[]): Record<string, string> =>
  Object.fromEntries(items.map((item) => [keyOf(item.id), JSON.stringify(item)]));

/** The rows of some entries, as the second copy holds them. */
export const stored = (...items: { id: string }[]): Record<string, string> =>
  Object.fromEntries(items.map((item) => [item.id, JSON.stringify(item)]));

/** A record in a browser that is all in memory. The clock goes on by one second at each look. */
export function aRecord(
  over: Partial<Seam> & { device?: FaultyShelf; visit?: FaultyShelf; vault?: FakeVault; drafts?: FakeVault } = {},
) {
  let ids = 0;
  let clock = Date.parse('2026-11-22T12:00:00Z');
  const seam = {
    device: faultyShelf({ [KEEP]: 'device' }),
    visit: faultyShelf(),
    vault: fakeVault(),
    drafts: fakeVault(),
    snapshots: fakeSnapshots(),
    marker: fakeMarker(),
    now: () => new Date((clock += 1000)),
    newId: () => `id-${++ids}`,
    askToStay: () => undefined,
    forgetPages: () => Promise.resolve(),
    tellErased: () => undefined,
    tellLocked: () => undefined,
    ...over,
  };
  return { ...seam, ...openRecord(seam) };
}

/** A record whose start is over. */
export async function aStartedRecord(over: Parameters<typeof aRecord>[0] = {}) {
  const record = aRecord(over);
  await record.start();
  return record;
}
