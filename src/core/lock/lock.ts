/**
 * The lock of a record: how the passphrase becomes a key, and the key of the record itself, wrapped by that one. A new
 * passphrase wraps the same key again; nothing else has to be written anew.
 */
export interface Lock {
  v: 1;
  /** Of the key that is wrapped. A lock with another id opens nothing that this one locked. */
  id: string;
  /** Rises with each change. Of two copies the later one holds. */
  rev: number;
  kdf: Kdf;
  /** Nonce and wrapped key, in base64. */
  key: string;
  /** After how many minutes without a press the notes lock by themselves. */
  minutes: number;
}

export interface Kdf {
  name: 'PBKDF2-SHA-256';
  iterations: number;
  /** In base64. */
  salt: string;
}

/**
 * The least work that a guess may cost. Less is refused, also when it is read: somebody may have set it down.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
 */
export const LEAST_ITERATIONS = 600_000;

/** More would hold up a browser for minutes: this number was not written by us. */
const MOST_ITERATIONS = 50_000_000;

/** How long notes may stay open without a press, in minutes. */
export const MINUTES = [1, 5, 15, 30] as const;

export const USUAL_MINUTES = 5;

/** Reads a kept lock; `newer` where a later version of this site made it, nothing where it is damaged or too weak. */
export function parseLock(raw: string | null | undefined): Lock | 'newer' | undefined {
  try {
    const lock = JSON.parse(raw ?? '') as Lock;
    if ((lock.v as number) > 1 || (lock.v === 1 && lock.kdf.name !== 'PBKDF2-SHA-256')) return 'newer';
    const { iterations, salt } = lock.kdf;
    const isWork = Number.isInteger(iterations) && iterations >= LEAST_ITERATIONS && iterations <= MOST_ITERATIONS;
    const isWhole = lock.v === 1 && isWork && [lock.id, salt, lock.key].every(isText) && Number.isInteger(lock.rev);
    return isWhole ? { ...lock, minutes: minutesOf(lock.minutes) } : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

const minutesOf = (said: unknown): number =>
  typeof said === 'number' && said >= MINUTES[0] && said <= MINUTES[MINUTES.length - 1]! ? said : USUAL_MINUTES;
