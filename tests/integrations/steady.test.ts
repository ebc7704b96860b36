import { describe, expect, it } from 'vitest';
import { withoutNames } from '../../integrations/steady';
import { itemsOf, sortedList, withItem } from '../../integrations/steady/cbor';

/** CBOR of texts, numbers and lists, as far as the tests need it. */
function cbor(value: string | number | unknown[]): Buffer {
  const head = (kind: number, count: number) =>
    count < 24 ? Buffer.from([(kind << 5) | count]) : Buffer.from([(kind << 5) | 25, count >> 8, count & 255]);
  if (typeof value === 'number') return head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(4, value.length), ...value.map((one) => cbor(one as string))]);
}

describe('a list of CBOR', () => {
  it('is put in order, whatever order it came in', () => {
    const [one, two, long] = [
      ['1 minute', [0, 1, 400]],
      ['5 minutes', [2]],
      ['é'.repeat(30), []],
    ];
    expect(sortedList(cbor([two, long, one]))).toEqual(sortedList(cbor([long, one, two])));
    expect(itemsOf(sortedList(cbor(['b', 'a'])), 0).items).toEqual([cbor('a'), cbor('b')]);
  });

  it('gets another item in one place', () => {
    expect(withItem(cbor(['time', ['b', 'a']]), 1, sortedList)).toEqual(cbor(['time', ['a', 'b']]));
  });

  it('is refused when it has a form that is not known', () => {
    expect(() => itemsOf(Buffer.from([0xa0]), 0)).toThrow('no list');
    expect(() => sortedList(Buffer.from([0x81, 0xf6]))).toThrow('not known');
    expect(() => sortedList(Buffer.concat([cbor(['a']), cbor('b')]))).toThrow('follows');
  });
});

describe('the name of an island', () => {
  it('goes, where Preact has a number for it', () => {
    const island = '<astro-island uid="Z1" data-preact-island-id="2" props="{}">';
    expect(withoutNames(island)).toBe('<astro-island data-preact-island-id="2" props="{}">');
    expect(withoutNames('<astro-island uid="Z1" props="{}">')).toContain('uid="Z1"');
  });
});
