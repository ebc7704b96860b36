import { LEAST_ITERATIONS, type Kdf, type Lock } from '~/core/lock/lock';
import { fromBase64, inOne, NONCE, parted, random, toBase64 } from './bytes';

/** How long one guess is to cost on this device at least, in milliseconds. */
const WORTH = 700;

/** The key of a record: 256 bits. */
export type RecordKey = Uint8Array<ArrayBuffer>;

export const newRecordKey = (): RecordKey => random(32);

/** Whether this browser can make keys. Pages that did not come over https cannot. */
export const canLock = () => typeof crypto !== 'undefined' && crypto.subtle !== undefined;

/**
 * Wraps the key of a record with a passphrase. The work is measured here and never below the least.
 * PBKDF2 with SHA-256, then AES-GCM with 256 bits, both by the browser.
 */
export async function lockWith(passphrase: string, key: RecordKey, frame: Pick<Lock, 'id' | 'rev' | 'minutes'>) {
  const kdf: Kdf = { name: 'PBKDF2-SHA-256', iterations: LEAST_ITERATIONS, salt: toBase64(random(16)) };
  const before = performance.now();
  let wrapping = await keyFrom(passphrase, kdf);
  const took = performance.now() - before;
  if (took < WORTH) {
    kdf.iterations = Math.round((LEAST_ITERATIONS * WORTH) / Math.max(took, 50));
    wrapping = await keyFrom(passphrase, kdf);
  }
  const iv = random(NONCE);
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: MEANT }, wrapping, key);
  return { v: 1, ...frame, kdf, key: inOne(iv, new Uint8Array(wrapped)) } satisfies Lock;
}

/** The key of the record; nothing where the passphrase does not open the lock. That it opens is the only proof. */
export async function openLock({ kdf, key }: Lock, passphrase: string): Promise<RecordKey | undefined> {
  try {
    const wrapping = await keyFrom(passphrase, kdf);
    const [iv, wrapped] = parted(key);
    const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: MEANT }, wrapping, wrapped);
    return new Uint8Array(opened);
  } catch {
    return undefined;
  }
}

const MEANT = new TextEncoder().encode('foothold|lock|1');

/** The same passphrase can be typed in two forms of one letter; both are the same here. */
async function keyFrom(passphrase: string, { iterations, salt }: Kdf): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: fromBase64(salt) };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
