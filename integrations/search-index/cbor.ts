/** What Pagefind writes as CBOR (RFC 8949): whole numbers, texts and lists. */
export type Item = number | string | Item[];

const NUMBER = 0;
const BELOW_ZERO = 1;
const TEXT = 3;
const LIST = 4;

/** Reads the one item that bytes hold. */
export function read(bytes: Buffer): Item {
  let at = 0;

  function count(size: number): number {
    if (size < 24) return size;
    const width = 2 ** (size - 24);
    if (width > 4) throw new Error(`CBOR: a size of ${size} at ${at} is not known here`);
    at += width;
    return bytes.readUIntBE(at - width, width);
  }

  function item(): Item {
    const first = bytes[at++]!;
    const kind = first >> 5;
    const n = count(first & 31);
    if (kind === NUMBER) return n;
    if (kind === BELOW_ZERO) return -1 - n;
    if (kind === TEXT) return bytes.toString('utf8', at, (at += n));
    if (kind === LIST) return Array.from({ length: n }, item);
    throw new Error(`CBOR: an item of kind ${kind} at ${at - 1} is not known here`);
  }

  const whole = item();
  if (at !== bytes.length) throw new Error('CBOR: something follows the item');
  return whole;
}
