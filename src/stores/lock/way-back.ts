import { isSealed } from '~/core/lock/sealed';
import type { Item } from '~/core/record/merge';
import { parse } from '~/core/record/parse';
import { instant } from '~/core/time';
import { entryId, holdsWords, isDraftKey, isEntryKey, LOCK, OFF } from '~/stores/keys';
import { isLocked } from '~/stores/record/closing';
import type { Seam } from '~/stores/record/seam';
import type { State } from '~/stores/record/state';
import { start } from '~/stores/record/waking';
import { orElse, refusalOf, type Refusal, type Shelf } from '~/stores/shelf';
import { inTime } from '~/stores/vault';
import { changeAll } from '~/stores/writing';

/** What stood on the device before the lock: each key with its text. */
type Readable = [key: string, text: string][];

/** Keeps what is on the device as it is, in readable form: a way back until the passphrase has opened all of it once. */
export async function takeReadable({ bare }: State) {
  const { device } = bare;
  const keys = orElse(() => device.keys().filter(holdsWords), []);
  const pairs = keys.map((key) => [key, orElse(() => device.get(key), null)] as const);
  const texts = pairs.filter(([, text]) => text !== null).map((pair) => JSON.stringify(pair));
  await inTime(bare.snapshots.take('lock', instant(bare.now()), texts)).catch(() => undefined);
}

export const dropReadable = ({ snapshots }: Seam): Promise<boolean> =>
  inTime(snapshots.drop('lock')).then(
    (many) => many > 0,
    () => false,
  );

/** The latest of them. One that was taken while another page locked is none. */
async function readable({ snapshots }: Seam): Promise<Readable | undefined> {
  const states = await inTime(snapshots.list()).catch(() => []);
  for (const state of states.filter(({ why }) => why === 'lock')) {
    const texts = await inTime(snapshots.texts(state)).catch((): string[] => []);
    const pairs = texts.map((text) => JSON.parse(text) as [string, string]);
    if (!pairs.some(([, text]) => isSealed(text))) return pairs;
  }
}

/** The entries in that state; nothing where there is none. */
export async function readableItems(bare: Seam): Promise<Item[] | undefined> {
  const pairs = await readable(bare);
  return pairs?.flatMap(([key, text]): Item[] => {
    const one = isEntryKey(key) ? parse(text) : undefined;
    return !one || one.state === 'damaged' ? [] : [one.entry];
  });
}

/** Whether there is a way back without the passphrase: until it has opened the record once. */
export const hasWayBack = async ({ bare }: State) => (await readable(bare)) !== undefined;

/**
 * Goes back to how things were before a passphrase that never opened them. All pages locked when it was set, so what
 * is sealed is what this state holds. All of it comes back, or nothing changes.
 */
export async function goBack(state: State): Promise<'back' | Refusal> {
  const { bare } = state;
  const pairs = await readable(bare);
  if (!pairs || !isLocked(state)) return 'refused';
  const gone = sealedBeside(bare.device, pairs);
  if (typeof gone === 'string') return gone;
  // Written under the lock by a page that had it open: going back would lose it.
  if (gone.some(isEntryKey)) return 'refused';
  const refusal = changeAll([
    // Said first: a page that has the notes open would put the lock back.
    { shelf: bare.device, key: LOCK, text: OFF },
    ...pairs.map(([key, text]) => ({ shelf: bare.device, key, text })),
    ...gone.map((key) => ({ shelf: bare.device, key, text: null })),
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
  orElse(() => bare.device.remove(LOCK), undefined);
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
