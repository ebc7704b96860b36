import { isSealed } from '~/core/lock/sealed';
import { holdsWords, KEEP, LOCK } from '~/stores/keys';
import type { Seam } from '~/stores/record/seam';
import { refusalOf, type Refusal, type Shelf } from '~/stores/shelf';
import { inTime, type Vault } from '~/stores/vault';
import { changeAll, type Change } from '~/stores/writing';
import type { Ring } from './ring';
import { nameOfDraft, nameOfEntry, STATE } from './sealing';

/** What a text becomes, by the name it is sealed under. */
type Next = (name: string, raw: string) => string;

const sealing =
  (ring: Ring): Next =>
  (name, raw) =>
    isSealed(raw) ? raw : ring.seal(name, raw);

/** What does not open stays as it is. */
const opening =
  (ring: Ring): Next =>
  (name, raw) =>
    ring.tryOpen(name, raw) ?? raw;

/** Whether anything sealed stands on a shelf. */
export const hasSealed = (shelf: Shelf) =>
  shelf.keys().some((key) => holdsWords(key) && isSealed(shelf.get(key) ?? ''));

/** Seals every word in the first copy: all of them, or none. */
export const sealShelf = ({ device }: Seam, ring: Ring) => rewriteShelf(device, sealing(ring));

/** Opens every word in the first copy: all of them, or none. */
export const openShelf = ({ device }: Seam, ring: Ring) => rewriteShelf(device, opening(ring));

/** Seals what is readable in the second copy, among unfinished words and in earlier states, and says if all of it is. */
export const sealRest = (bare: Seam, ring: Ring) => rewriteRest(bare, sealing(ring));

/** Opens the same. */
export const openRest = (bare: Seam, ring: Ring) => rewriteRest(bare, opening(ring));

function rewriteShelf(shelf: Shelf, next: Next): Refusal | undefined {
  try {
    const words = shelf.keys().filter(holdsWords);
    return changeAll(words.map((key): Change => ({ shelf, key, text: next(key, shelf.get(key)!) })));
  } catch (error) {
    return refusalOf(error);
  }
}

async function rewriteRest({ vault, drafts, snapshots }: Seam, next: Next): Promise<boolean> {
  const parts = [
    () => rewriteRows(vault, (id, raw) => next(nameOfEntry(id), raw)),
    () => rewriteRows(drafts, (key, raw) => next(nameOfDraft(key), raw)),
    () => inTime(snapshots.rewrite((raw) => next(STATE, raw))),
  ];
  const done = await Promise.allSettled(parts.map((part) => part()));
  return done.every(({ status }) => status === 'fulfilled');
}

/** Another page may write between the look and the change: then what stands there is changed, not what was seen. */
async function rewriteRows(vault: Vault, next: Next) {
  const rows = [...(await inTime(vault.all()))].filter(([id]) => id !== LOCK && id !== KEEP);
  const changed = rows.map(([id, raw]) => [id, next(id, raw)] as const).filter(([, text], n) => rows[n]![1] !== text);
  if (changed.length) await inTime(vault.put(new Map(changed), (id, there) => new Map([[id, next(id, there)]])));
}
