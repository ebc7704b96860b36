import { isArmored, isLocked, lockOf } from '~/core/record/locked';

/** What a picked file is, before anything of it is understood. */
export type Taken =
  | { is: 'text'; text: string }
  | { is: 'locked'; bytes: Uint8Array }
  | { is: 'refused'; why: 'tooLarge' | 'gone' | 'key' };

/** Storage ends near 10 MB of text; a file far above that is something else. In bytes. */
const LARGEST = 40_000_000;

/** No head of a locked file is longer. In bytes. */
const HEAD = 30_000;

/** Reads a picked file. One that is too large is left unread; one that was moved or removed meanwhile says so. */
export async function takeFile(file: File): Promise<Taken> {
  if (file.size > LARGEST) return { is: 'refused', why: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const start = new TextDecoder().decode(bytes.subarray(0, HEAD));
    if (!isLocked(start)) return { is: 'text', text: textOf(bytes) };
    return lockOf(headOf(start)) === 'key' ? { is: 'refused', why: 'key' } : { is: 'locked', bytes };
  } catch {
    return { is: 'refused', why: 'gone' };
  }
}

/** Some editors save again as UTF-16, with a mark in front that says so. A file without a mark is UTF-8. */
function textOf(bytes: Uint8Array): string {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const form = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(form).decode(bytes);
}

/** The head of a locked file, taken out of its armor. What is wrong with an armor is found out when it is opened. */
function headOf(start: string): string {
  if (!isArmored(start)) return start;
  const [lines = ''] = start
    .trimStart()
    .replace(/^-----BEGIN.*/, '')
    .split('-----END');
  const signs = lines.replace(/\s/g, '');
  try {
    return atob(signs.slice(0, signs.length - (signs.length % 4)));
  } catch {
    return '';
  }
}
