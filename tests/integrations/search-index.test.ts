import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read } from '../../integrations/search-index/cbor';
import { often, ownFiles } from '../../integrations/search-index/own-files';
import { readIndex, type Index } from '../../integrations/search-index/pagefind-files';
import type { Contents, Part } from '../../src/core/search/index-files';
import { stem } from '../../src/core/search/stem';

/** A list of CBOR with one text and two numbers in it. */
const LIST = [0x83, 0x61, 0x61, 0x19, 0x01, 0xf4, 0x38, 0x18];

describe('an item of CBOR', () => {
  it('is read as the standard has it', () => {
    expect(read(Buffer.from(LIST))).toEqual(['a', 500, -25]);
    expect(read(Buffer.from([0x1a, 0xff, 0xff, 0xff, 0xff]))).toBe(4_294_967_295);
    expect(read(Buffer.concat([Buffer.from([0x79, 0x02, 0x58]), Buffer.from('é'.repeat(300))]))).toBe('é'.repeat(300));
  });

  it('is refused when it has a form that is not known', () => {
    expect(() => read(Buffer.from([0xa0]))).toThrow('not known');
    expect(() => read(Buffer.from([0x81, 0xf6]))).toThrow('not known');
    expect(() => read(Buffer.from([...LIST, 0x61, 0x62]))).toThrow('follows');
  });
});

describe('a file of Pagefind', () => {
  it('is refused when it begins in another way', () => {
    const content = gzipSync(Buffer.from('something else'));
    expect(() => readIndex([{ path: 'pagefind.unknown_1.pf_meta', content }])).toThrow('new form');
  });
});

describe('how often a word stands in a text', () => {
  it('is told by its places, and one in a heading counts as several', () => {
    expect(often([-25, 681, 4, 90])).toBe(3);
    expect(often([-25, 681, -145, 565])).toBe(7);
    expect(often([])).toBe(0);
  });
});

const page = (url: string, filters: Record<string, string[]> = {}) => ({
  fragment: { url, content: 'Some words.', meta: { title: url }, filters },
  length: 2,
});

const index = (words: Index['words'], pages = [page('/a/'), page('/b/'), page('/c/')]): Index => ({
  pages,
  words,
  fields: ['asks', 'minutes', 'question', 'summary', 'title'],
});

/** What the files of an index hold: the list of all, and its parts one after the other. */
function held(files: Map<string, string>) {
  const json = (path: string) => JSON.parse(files.get(path)!) as unknown;
  const { contents } = json('pagefind-entry.json') as { contents: string };
  const list = json(`index/${contents}.json`) as Contents;
  const parts = list.parts.map(([, , name]) => json(`index/${name}.json`) as Part);
  return { list, parts, json };
}

describe('our own index', () => {
  it('has to each word its pages: how many on from the one before, how often, and what its fields are worth', () => {
    const { parts } = held(
      ownFiles(
        index([
          [
            'glass',
            [
              [0, [-25, 7, 9], [-1, 4, 8, -4, 1]],
              [2, [], [-2, 1, -5, 1]],
            ],
          ],
        ]),
        stem,
      ),
    );
    expect(parts).toEqual([{ words: 'glass', pages: [[0, 2, 10, 2, 0, 8]] }]);
  });

  it('puts forms of a word together, with and without accents, between whatever marks', () => {
    const words: Index['words'] = [
      ['“promise', [[1, [-25, 3], []]]],
      [
        'promises',
        [
          [0, [-25, 3], []],
          [1, [-25, 3, 3], [-5, 1]],
        ],
      ],
      ['cafe', [], [['café”', [[2, [-25, 8], []]]]]],
      ['”', [[0, [-25, 4], []]]],
    ];
    const { parts } = held(ownFiles(index(words), stem));
    expect(parts).toEqual([
      {
        words: 'caf promis',
        pages: [
          [2, 1, 0],
          [0, 1, 0, 1, 3, 8],
        ],
      },
    ]);
  });

  it('counts a word that stands everywhere no more than ten times', () => {
    const text = [-25, ...Array.from({ length: 40 }, () => 3)];
    expect(held(ownFiles(index([['glass', [[0, text, []]]]]), stem)).parts[0]!.pages).toEqual([[0, 10, 0]]);
  });

  it('is in parts that name their first and last word, in the order of the alphabet', () => {
    const pages = Array.from({ length: 1500 }, (_, i) => page(`/${i}/`));
    const all = pages.map((_, i): [number, number[], number[]] => [i && 1, [-25, 1], []]);
    const words = ['river', 'stone', 'wind', 'amber', 'lamp'].map((word): [string, typeof all] => [word, all]);
    const { list, parts } = held(ownFiles(index(words, pages), stem));
    expect(parts.map((part) => part.words)).toEqual(['amber lamp', 'river ston', 'wind']);
    expect(list.parts.map(([from, to]) => [from, to])).toEqual([
      ['amber', 'lamp'],
      ['river', 'ston'],
      ['wind', 'wind'],
    ]);
  });

  it('has to each filter its values with their pages, and of a page what a result shows', () => {
    const pages = [page('/a/', { topic: ['Energy'], need: ['rest'] }), page('/b/', { topic: ['Values', 'Energy'] })];
    const { list, json } = held(ownFiles(index([], pages), stem));
    expect(json(`filter/${list.filters.topic}.json`)).toEqual({ Energy: [0, 1], Values: [1] });
    expect(json(`filter/${list.filters.need}.json`)).toEqual({ rest: [0] });
    expect(list.pages[0]![1]).toBe(2);
    expect(json(`fragment/${list.pages[0]![0]}.json`)).toEqual({
      ...pages[0]!.fragment,
      filters: { topic: ['Energy'] },
    });
  });

  it('is the same whatever is indexed first, as long as it is the same', () => {
    const [one, other]: Index['words'][] = [
      [
        ['river', [[0, [-25, 1], []]]],
        ['amber', [[1, [-25, 1], []]]],
      ],
      [
        ['amber', [[1, [-25, 1], []]]],
        ['river', [[0, [-25, 1], []]]],
      ],
    ];
    expect(ownFiles(index(one!), stem)).toEqual(ownFiles(index(other!), stem));
  });
});
