import { describe, expect, it } from 'vitest';
import { read, write } from '../../integrations/search-index/cbor';
import { lean, leanFragment } from '../../integrations/search-index/lean';
import { inOrder } from '../../integrations/search-index/rewrite';

describe('an item of CBOR', () => {
  it('is the same after it was written', () => {
    const item = ['é'.repeat(300), [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295], [-1, -24, -25, -70_000], []];
    expect(read(write(item))).toEqual(item);
  });

  it('is written as the standard has it', () => {
    expect(write(['a', 500, -25])).toEqual(Buffer.from([0x83, 0x61, 0x61, 0x19, 0x01, 0xf4, 0x38, 0x18]));
  });

  it('is refused when it has a form that is not known', () => {
    expect(() => read(Buffer.from([0xa0]))).toThrow('not known');
    expect(() => read(Buffer.from([0x81, 0xf6]))).toThrow('not known');
    expect(() => read(Buffer.concat([write(['a']), write('b')]))).toThrow('follows');
  });
});

describe('the values of a filter', () => {
  it('are put in order, whatever order they came in', () => {
    const [one, two, long] = [
      ['1 minute', [0, 1, 400]],
      ['5 minutes', [2]],
      ['é'.repeat(30), []],
    ];
    expect(inOrder(['time', [two, long, one]], 1)).toEqual(inOrder(['time', [long, one, two]], 1));
    expect(inOrder(['time', ['b', 'a']], 1)).toEqual(['time', ['a', 'b']]);
  });
});

describe('a part of the index', () => {
  it('keeps its words, their pages, what counts how much and how often, and leaves out at which place', () => {
    const pages = [
      [3, [-25, 681, 4, 90, -145, 565], [-1, 44, 2, -4, 3]],
      [1, [], [-5, 2]],
    ];
    const list = [
      [
        ['glass', pages, []],
        ['accion', [], [['acción', pages]]],
      ],
    ];
    const leaner = [
      [3, [-73, 1], [-1, 1, -4, 1]],
      [1, [], [-5, 1]],
    ];
    expect(lean(list)).toEqual([
      [
        ['glass', leaner],
        ['accion', [], [['acción', leaner]]],
      ],
    ]);
  });

  it('counts a word of headings alone, and one that stands everywhere no more than a part can hold', () => {
    const places = (text: number[]) => lean([[['glass', [[0, text, []]], []]]]);
    expect(places([-145, 565])).toEqual([[['glass', [[0, [-145, 1], []]]]]]);
    expect(places([-25, ...Array.from({ length: 40 }, () => 3)])).toEqual([[['glass', [[0, [-241, 1], []]]]]]);
  });

  it('has no word that begins with a mark', () => {
    const words = ['“glass', 'glass', '”', 'école', '02'].map((word) => [word, [], []]);
    expect(lean([words])).toEqual([
      [
        ['glass', []],
        ['école', []],
        ['02', []],
      ],
    ]);
  });
});

describe('what is known of a page', () => {
  it('is all that a result shows or is found by', () => {
    const page = { url: '/articles/rest/', content: 'Rest.', meta: { title: 'Rest', asks: 'so tired' } };
    const filters = { topic: ['Energy'], tool: ['A pause'], time: ['1 minute'], need: ['rest'] };
    const anchors = [{ element: 'h2', id: 'now', text: 'Now', location: 3 }];
    expect(leanFragment({ ...page, filters, anchors })).toEqual({
      ...page,
      filters: { topic: ['Energy'], tool: ['A pause'] },
      anchors: [],
    });
  });
});
