/** The head of an item of CBOR (RFC 8949): its kind, its number, and where what follows begins. */
function head(bytes: Buffer, at: number): { kind: number; count: number; from: number } {
  const first = bytes[at]!;
  const [kind, size] = [first >> 5, first & 31];
  if (size < 24) return { kind, count: size, from: at + 1 };
  const width = 2 ** (size - 24);
  if (width > 4) throw new Error(`CBOR: a size of ${size} at ${at} is not known here`);
  return { kind, count: bytes.readUIntBE(at + 1, width), from: at + 1 + width };
}

const TEXTS = [2, 3];
const LIST = 4;

/** Where an item ends. Numbers, texts and lists are all that Pagefind writes. */
function endOf(bytes: Buffer, at: number): number {
  const { kind, count, from } = head(bytes, at);
  if (kind < 2) return from;
  if (TEXTS.includes(kind)) return from + count;
  if (kind === LIST) return itemsOf(bytes, at).end;
  throw new Error(`CBOR: an item of kind ${kind} at ${at} is not known here`);
}

/** The items of a list, as their bytes, with where the list begins and ends. */
export function itemsOf(bytes: Buffer, at: number): { items: Buffer[]; from: number; end: number } {
  const { kind, count, from } = head(bytes, at);
  if (kind !== LIST) throw new Error(`CBOR: no list at ${at}`);
  const items: Buffer[] = [];
  let end = from;
  for (let i = 0; i < count; i++) {
    const start = end;
    end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
  }
  return { items, from, end };
}

/** The same list with its items in the order of their bytes. */
export function sortedList(bytes: Buffer): Buffer {
  const { items, from, end } = itemsOf(bytes, 0);
  if (end !== bytes.length) throw new Error('CBOR: something follows the list');
  return Buffer.concat([bytes.subarray(0, from), ...items.sort(Buffer.compare)]);
}

/** The same list with one item in the place of another. */
export function withItem(bytes: Buffer, index: number, change: (item: Buffer) => Buffer): Buffer {
  const { items, from } = itemsOf(bytes, 0);
  return Buffer.concat([bytes.subarray(0, from), ...items.map((item, i) => (i === index ? change(item) : item))]);
}
