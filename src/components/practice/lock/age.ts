import { armor, Decrypter, Encrypter } from 'age-encryption';
import { isArmored, lockOf } from '~/core/record/locked';

/** What came of opening a locked file. */
export type Unlocked = { ok: true; text: string } | { ok: false; why: 'wrong' | 'damaged' | 'key' | 'too-hard' };

/**
 * Locks a text with a passphrase, in the age format.
 * @param work the cost of one guess, as a power of two; age’s own is 18. Tests take less.
 */
export function lock(text: string, passphrase: string, work = 18): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(text) as Promise<Uint8Array<ArrayBuffer>>;
}

/** Opens a locked file. A text is either whole or not given at all. */
export async function unlock(file: Uint8Array, passphrase: string): Promise<Unlocked> {
  try {
    const bytes = isArmored(textOf(file.subarray(0, 1000))) ? armor.decode(textOf(file)) : file;
    const how = lockOf(textOf(bytes.subarray(0, 100_000)));
    if (how !== 'passphrase') return { ok: false, why: how === 'key' ? 'key' : 'damaged' };
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return { ok: true, text: await decrypter.decrypt(bytes, 'text') };
  } catch (error) {
    return { ok: false, why: whyOf(String(error)) };
  }
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/**
 * The library tells its reasons in words only; tests hold these. Damage to the few bytes that hold the key looks like
 * a wrong passphrase, to anyone. Damage further in surfaces as “Failed to fetch” and the like.
 */
function whyOf(error: string): 'wrong' | 'damaged' | 'too-hard' {
  if (error.includes('no identity matched')) return 'wrong';
  return error.includes('work factor is too high') ? 'too-hard' : 'damaged';
}
