import { promisify } from 'node:util';
import { gunzipSync, gzip, type ZlibOptions } from 'node:zlib';
import { read, write, type Item } from './cbor.ts';

const zipped = promisify<Buffer, ZlibOptions, Buffer>(gzip);

/** What each file of Pagefind begins with, before the list it holds. */
const MARK = Buffer.from('pagefind_dcd');

/** The list that a file of Pagefind holds. */
export function unpacked(file: Buffer): Item[] {
  const text = gunzipSync(file);
  const list = text.subarray(0, MARK.length).equals(MARK) && read(text.subarray(MARK.length));
  if (!Array.isArray(list)) throw new Error('This file of the search index has a new form');
  return list;
}

/** A list as Pagefind reads it, and what it comes to when it is sent. */
export async function packed(list: Item[]): Promise<{ bytes: Buffer; file: Buffer }> {
  const bytes = Buffer.concat([MARK, write(list)]);
  return { bytes, file: await zipped(bytes, { level: 9 }) };
}
