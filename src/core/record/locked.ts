/** How a file is locked, as its first lines say. They are not secret; what follows them is. */
export type Lock = 'none' | 'passphrase' | 'key' | 'damaged';

const BINARY = 'age-encryption.org/';
// eslint-disable-next-line words/in-tables -- the first line of the format
const ARMORED = '-----BEGIN AGE ENCRYPTED FILE-----';

/** A neutral file name: it says nothing of what is inside. */
export const lockedName = (day: string) => `notes-${day}.age`;

/** Whether a file is in the age format, from how it begins: as bytes, or as text that was mailed or pasted. */
export const isLocked = (start: string) => start.startsWith(BINARY) || isArmored(start);

export const isArmored = (start: string) => start.trimStart().startsWith(ARMORED);

/**
 * Tells from the head of an age file, taken out of its armor, what opens it.
 * @param head the text up to the line that begins with `---`, or more
 */
export function lockOf(head: string): Lock {
  if (!head.startsWith(BINARY)) return 'none';
  const stanzas = head.split('\n--- ')[0]!.match(/^-> \S+/gm) ?? [];
  if (!head.startsWith('age-encryption.org/v1\n') || !head.includes('\n--- ') || stanzas.length === 0) return 'damaged';
  return stanzas.every((one) => one === '-> scrypt') ? 'passphrase' : 'key';
}
