import { describe, expect, it } from 'vitest';
import { entries, partsFor, rank, type Entry } from '~/core/search/rank';

describe('the parts that may have a word', () => {
  const parts: [string, string, string][] = [
    ['about', 'lamp', 'one'],
    ['plan', 'promis', 'two'],
    ['promot', 'wind', 'three'],
  ];
  const named = (typed: string) => partsFor(typed, { parts });

  it('are those between whose first and last word it lies', () => {
    expect(named('habit')).toEqual(['one']);
    expect(named('promises')).toEqual(['two']);
  });

  it('are all that have words with this beginning', () => {
    expect(named('prom')).toEqual(['two', 'three']);
  });

  it('are the one before it, when it lies between two, and none before the first', () => {
    expect(named('motor')).toEqual(['one']);
    expect(named('zebra')).toEqual(['three']);
    expect(named('aardvark')).toEqual([]);
  });
});

describe('what pages are worth', () => {
  const pages: [string, number][] = [
    ['a', 100],
    ['b', 100],
    ['c', 400],
    ['d', 100],
  ];
  const ranked = (typed: string, ...all: Entry[]) => rank(typed, all, { pages });

  it('is more where a word stands more often, and on a shorter page', () => {
    const found = ranked('glass', ['glass', [0, 1, 0, 1, 3, 0, 1, 3, 0]]);
    expect(found.get(1)).toBeGreaterThan(found.get(0)!);
    expect(found.get(1)).toBeGreaterThan(found.get(2)!);
    expect(found.has(3)).toBe(false);
  });

  it('is more in a title than for all there is in a text', () => {
    const found = ranked('glass', ['glass', [0, 10, 0, 1, 1, 8]]);
    expect(found.get(1)).toBeGreaterThan(found.get(0)!);
  });

  it('is more by a word that few pages have', () => {
    const rare = ranked('glass', ['glass', [0, 1, 0]]).get(0)!;
    expect(rare).toBeGreaterThan(ranked('glass', ['glass', [0, 1, 0, 1, 1, 0, 1, 1, 0]]).get(0)!);
  });

  it('finds other forms, and words that begin with the typed one for less', () => {
    const found = ranked('promises', ['promis', [0, 1, 0]]);
    expect([...found.keys()]).toEqual([0]);
    const begun = ranked('act', ['act', [0, 1, 0]], ['activ', [1, 1, 0]], ['exact', [2, 1, 0]]);
    expect([...begun.keys()]).toEqual([0, 1]);
    expect(begun.get(0)).toBeGreaterThan(begun.get(1)!);
  });

  it('finds no word that only begins as a form of the typed one does', () => {
    expect([...ranked('caring', ['car', [0, 1, 0]], ['career', [1, 1, 0]]).keys()]).toEqual([0]);
  });

  it('is that of the longest beginning, when no page has the word', () => {
    expect([...ranked('habitxyz', ['hab', [0, 1, 0]], ['habit', [1, 1, 0]]).keys()]).toEqual([1]);
    expect(ranked('zebra', ['habit', [1, 1, 0]]).size).toBe(0);
  });
});

it('a part of the index has to each word its pages', () => {
  expect(
    entries({
      words: 'glass lamp',
      pages: [
        [0, 1, 0],
        [2, 1, 8],
      ],
    }),
  ).toEqual([
    ['glass', [0, 1, 0]],
    ['lamp', [2, 1, 8]],
  ]);
});
