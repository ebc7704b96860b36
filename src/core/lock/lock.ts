/**
 * The lock of a record: how the passphrase becomes a key, and the key of the record itself, wrapped by that one. A new
 * passphrase wraps the same key again; nothing else has to be written anew.
 */
export interface Lock {
  v: 1;
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

/** Reads a kept lock; nothing where it is damaged or asks for too little work. */
export function parseLock(raw: string | null | undefined): Lock | undefined {
  try {
    const lock = JSON.parse(raw ?? '') as Lock;
    const { name, iterations, salt } = lock.kdf;
    const isWork = Number.isInteger(iterations) && iterations >= LEAST_ITERATIONS && iterations <= MOST_ITERATIONS;
    const isWhole = lock.v === 1 && name === 'PBKDF2-SHA-256' && isWork && isText(salt) && isText(lock.key);
    return isWhole && Number.isInteger(lock.rev) ? { ...lock, minutes: minutesOf(lock.minutes) } : undefined;
  } catch {
    return undefined;
  }
}

const isText = (value: unknown) => typeof value === 'string' && value !== '';

const minutesOf = (said: unknown): number =>
  typeof said === 'number' && said >= MINUTES[0] && said <= MINUTES[MINUTES.length - 1]! ? said : USUAL_MINUTES;

/** Of two copies of a lock, the later. */
export const laterLock = (one: Lock | undefined, other: Lock | undefined): Lock | undefined =>
  one && other ? (other.rev > one.rev ? other : one) : (one ?? other);
