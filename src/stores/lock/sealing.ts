import { parseLock, type Lock } from '~/core/lock/lock';
import { entryKey, holdsWords, isAsideKey, LOCK, USED } from '~/stores/keys';
import type { Seam } from '~/stores/record/seam';
import type { Shelf } from '~/stores/shelf';
import type { Snapshots } from '~/stores/snapshots';
import type { Join, Vault } from '~/stores/vault';
import type { Ring } from './ring';

/** The name under which the texts of earlier states are sealed: they have no keys of their own. */
export const STATE = 'earlier-state';

/** A row of the second copy is sealed under the name of the same text in the first. */
export const nameOfEntry = entryKey;
export const nameOfDraft = (key: string) => key;

/** A lock, and what opens and closes the texts it locks. The lock changes with its passphrase; the ring stays. */
export interface Opened {
  lock: Lock;
  ring: Ring;
}

/**
 * The same outside world, in which every word on the device is sealed on its way in and opened on its way out. What
 * stands there unsealed is read as it is.
 */
export const sealedSeam = (bare: Seam, opened: Opened): Seam => ({
  ...bare,
  device: sealedShelf(bare.device, opened),
  vault: sealedVault(bare.vault, opened.ring, nameOfEntry),
  drafts: sealedVault(bare.drafts, opened.ring, nameOfDraft),
  snapshots: sealedSnapshots(bare.snapshots, opened.ring),
});

const sealedShelf = (bare: Shelf, opened: Opened): Shelf => ({
  ...bare,
  get(key) {
    const raw = bare.get(key);
    return raw === null ? null : opened.ring.open(key, raw);
  },
  set(key, text) {
    if (!holdsWords(key)) return bare.set(key, text);
    const raw = opened.ring.seal(key, text);
    // Without its lock nobody could ever open it again.
    const there = bare.get(LOCK);
    if (there === null) bare.set(LOCK, JSON.stringify(opened.lock));
    else if (idOf(there) !== opened.lock.id) throw new DOMException('Another lock is on it', 'InvalidStateError');
    if (!isAsideKey(key) && bare.get(USED) !== opened.lock.id) bare.set(USED, opened.lock.id);
    bare.set(key, raw);
  },
});

function sealedVault(bare: Vault, ring: Ring, nameOf: (id: string) => string): Vault {
  const sealed = (rows: ReadonlyMap<string, string>) =>
    new Map([...rows].map(([id, text]) => [id, holdsWords(nameOf(id)) ? ring.seal(nameOf(id), text) : text]));
  const opened = (id: string, raw: string) => (holdsWords(nameOf(id)) ? ring.open(nameOf(id), raw) : raw);
  return {
    ...bare,
    all: async () => new Map([...(await bare.all())].map(([id, raw]) => [id, opened(id, raw)])),
    async put(rows, join) {
      const both: Join | undefined =
        join && ((id, there, coming) => sealed(join(id, opened(id, there), opened(id, coming))));
      await bare.put(sealed(rows), both);
    },
  };
}

const sealedSnapshots = (bare: Snapshots, ring: Ring): Snapshots => ({
  ...bare,
  texts: async (snapshot) => (await bare.texts(snapshot)).map((raw) => ring.open(STATE, raw)),
  take: async (why, at, texts) =>
    bare.take(
      why,
      at,
      texts.map((text) => ring.seal(STATE, text)),
    ),
});

function idOf(raw: string): string | undefined {
  const lock = parseLock(raw);
  return lock === 'newer' ? undefined : lock?.id;
}
