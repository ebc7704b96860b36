import { entryKey, holdsWords, LOCK } from '~/stores/keys';
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

/**
 * The same outside world, in which every word on the device is sealed on its way in and opened on its way out. What
 * stands there unsealed is read as it is.
 * @param lock what the lock is now, as text: it goes back to where it belongs should somebody take it away
 */
export const sealedSeam = (bare: Seam, ring: Ring, lock: () => string): Seam => ({
  ...bare,
  device: sealedShelf(bare.device, ring, lock),
  vault: sealedVault(bare.vault, ring, nameOfEntry),
  drafts: sealedVault(bare.drafts, ring, nameOfDraft),
  snapshots: sealedSnapshots(bare.snapshots, ring),
});

const sealedShelf = (bare: Shelf, ring: Ring, lock: () => string): Shelf => ({
  ...bare,
  get(key) {
    const raw = bare.get(key);
    return raw === null ? null : ring.open(key, raw);
  },
  set(key, text) {
    if (!holdsWords(key)) return bare.set(key, text);
    const raw = ring.seal(key, text);
    // Without its lock nobody could ever open it again.
    if (bare.get(LOCK) === null) bare.set(LOCK, lock());
    bare.set(key, raw);
  },
});

function sealedVault(bare: Vault, ring: Ring, nameOf: (id: string) => string): Vault {
  const sealed = (rows: ReadonlyMap<string, string>) =>
    new Map([...rows].map(([id, text]) => [id, id === LOCK ? text : ring.seal(nameOf(id), text)]));
  const opened = (id: string, raw: string) => (id === LOCK ? raw : ring.open(nameOf(id), raw));
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
