import { promisify } from 'node:util';
import { gunzipSync, gzip, type ZlibOptions } from 'node:zlib';

const zipped = promisify<Buffer, ZlibOptions, Buffer>(gzip);

/** What each file of Pagefind begins with, before what it holds. */
const MARK = Buffer.from('pagefind_dcd');

/** What a file of Pagefind holds. */
export function unpacked(file: Uint8Array): Buffer {
  const text = gunzipSync(file);
  if (!text.subarray(0, MARK.length).equals(MARK)) throw new Error('This file of the search index has a new form');
  return text.subarray(MARK.length);
}

/** A file as Pagefind reads it. */
export const packed = (bytes: Buffer): Promise<Buffer> => zipped(Buffer.concat([MARK, bytes]), { level: 9 });
