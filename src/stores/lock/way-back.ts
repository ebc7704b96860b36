import { isSealed } from '~/core/lock/sealed';
import { same } from '~/core/record/canonical';
import type { Item } from '~/core/record/merge';
import { parse } from '~/core/record/parse';
import { instant } from '~/core/time';
import { entryId, holdsWords, isDraftKey, isEntryKey, LOCK, OFF, USED } from '~/stores/keys';
import { firstLock } from './copies';
import { isLocked } from '~/stores/record/closing';
import type { Seam } from '~/stores/record/seam';
import type { State } from '~/stores/record/state';
import { start } from '~/stores/record/waking';
import { orElse, refusalOf, type Refusal, type Shelf } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import { changeAll } from '~/stores/writing';

/** What stood on the device before the lock: each key with its text. */
type Readable = [key: string, text: string][];

/**
 * Keeps what is on the device as it is, in readable form: a way back until the passphrase has opened all of it once.
 * Answers whether that is still what is there.
 */
export async function takeReadable({ bare }: State): Promise<() => boolean> {
  const texts = wordsOn(bare.device);
  await inTime(bare.snapshots.take('lock', instant(bare.now()), texts)).catch(() => undefined);
  return () => same(wordsOn(bare.device), texts);
}

function wordsOn(device: Shelf): string[] {
  const keys = orElse(() => device.keys().filter(holdsWords), []);
  const pairs = keys.map((key) => [key, orElse(() => device.get(key), null)] as const);
  return pairs.filter(([, text]) => text !== null).map((pair) => JSON.stringify(pair));
}

export const dropReadable = ({ snapshots }: Seam): Promise<boolean> =>
  inTime(snapshots.drop('lock')).then(
    (many) => many > 0,
    () => false,
  );

/** All of them that there are, the latest first. Rejects where they cannot be read. */
async function statesOfBefore({ snapshots }: Seam): Promise<Readable[]> {
  const states = (await inTime(snapshots.list())).filter(({ why }) => why === 'lock');
  const texts = await Promise.all(states.map((state) => inTime(snapshots.texts(state))));
  return texts.map((pairs) => pairs.map((text) => JSON.parse(text) as [string, string]));
}

/** The latest of them. One that was taken while another page locked is none. */
const readable = async (bare: Seam): Promise<Readable | undefined> =>
  (await statesOfBefore(bare).catch(() => [])).find((pairs) => !pairs.some(([, text]) => isSealed(text)));

/** The entries that can be read in any of them; nothing where that cannot be told. */
export async function readableItems(bare: Seam): Promise<Item[] | undefined> {
  const states = await statesOfBefore(bare).catch(() => undefined);
  return states?.flat().flatMap(([key, text]): Item[] => {
    const one = isEntryKey(key) && !isSealed(text) ? parse(text) : undefined;
    return !one || one.state === 'damaged' ? [] : [one.entry];
  });
}

/** Whether words were written under the lock that stands: going back would lose them. */
function isUsed(bare: Seam): boolean {
  const lock = firstLock(bare);
  return !lock || lock === 'newer' || orElse(() => bare.device.get(USED), lock.id) === lock.id;
}

/** Whether there is a way back without the passphrase: until it has opened the record once. */
export const hasWayBack = async ({ bare }: State) => !isUsed(bare) && (await readable(bare)) !== undefined;

/**
 * Goes back to how things were before a passphrase that never opened them. All pages locked when it was set, so what
 * is sealed is what this state holds. All of it comes back, or nothing changes.
 */
export async function goBack(state: State): Promise<'back' | Refusal> {
  const { bare } = state;
  const pairs = await readable(bare);
  if (!pairs || !isLocked(state) || isUsed(bare)) return 'refused';
  const gone = sealedBeside(bare.device, pairs);
  if (typeof gone === 'string') return gone;
  // Written under the lock by a page of before there was `used`.
  if (gone.some(isEntryKey)) return 'refused';
  const refusal = changeAll([
    ...pairs.map(([key, text]) => ({ shelf: bare.device, key, text })),
    ...gone.map((key) => ({ shelf: bare.device, key, text: null })),
    // Last, as it alone opens what could not be put back; and said before it goes, or an open page would put it back.
    { shelf: bare.device, key: LOCK, text: OFF },
  ]);
  if (refusal) return refusal;
  const rows = (is: (key: string) => boolean) => pairs.filter(([key]) => is(key));
  const second = Promise.all([
    bare.vault.put(new Map(rows(isEntryKey).map(([key, text]) => [entryId(key), text]))),
    bare.drafts.put(new Map(rows(isDraftKey))),
    bare.vault.remove(gone.filter(isEntryKey).map(entryId)),
    bare.drafts.remove([LOCK, ...gone.filter(isDraftKey)]),
  ]);
  const whole = await inTime(second).then(
    () => true,
    () => !state.vaultAnswers,
  );
  for (const key of [LOCK, USED]) orElse(() => bare.device.remove(key), undefined);
  state.set({ lock: 'none' });
  state.started = start(state);
  await state.started;
  if (whole) await inTime(bare.snapshots.clear()).catch(() => undefined);
  return 'back';
}

/** The keys of what is sealed beside the texts of that state. */
function sealedBeside(shelf: Shelf, pairs: Readable): string[] | Refusal {
  const there = new Set(pairs.map(([key]) => key));
  try {
    return shelf.keys().filter((key) => holdsWords(key) && !there.has(key) && isSealed(shelf.get(key) ?? ''));
  } catch (error) {
    return refusalOf(error);
  }
}
