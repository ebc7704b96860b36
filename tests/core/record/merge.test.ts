import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, type Item } from '~/core/record/merge';
import { aDeletion, anAction, anyClash, anyDeletion, anyVersion, aWin, busy, second, wordsOf } from '../../factories';

const records = (item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 6 });
const three = (item: fc.Arbitrary<Item>) => fc.tuple(records(item), records(item), records(item));
const RUNS = { numRuns: 200 };

describe.each([
  ['edits and deletions', fc.oneof(anyVersion, anyDeletion)],
  ['entries that share an id', fc.oneof(anyVersion, anyClash)],
])('merging %s', (_, item) => {
  it('gives the same whoever comes first', () => {
    fc.assert(
      fc.property(three(item), ([a, b]) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
      RUNS,
    );
  });

  it('gives the same whoever met before', () => {
    fc.assert(
      fc.property(three(item), ([a, b, c]) => {
        const all = merge(a, b, c);
        expect(merge(merge(a, b), c)).toEqual(all);
        expect(merge(a, merge(b, c))).toEqual(all);
      }),
      RUNS,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(three(item), ([a, b]) => {
        const both = merge(a, b);
        expect(merge(both, both)).toEqual(both);
        expect(merge(both, a)).toEqual(both);
        expect(merge(both)).toEqual(both);
      }),
      RUNS,
    );
  });
});

it('never loses a text that was not deleted', () => {
  fc.assert(
    fc.property(three(fc.oneof(anyVersion, anyClash)), ([a, b, c]) => {
      expect(wordsOf(merge(merge(a, b), c))).toEqual(wordsOf([...a, ...b, ...c]));
    }),
    RUNS,
  );
});

it('never loses a text written after the last deletion, even when entries share its id', () => {
  const item = fc.oneof(anyVersion, anyClash, anyDeletion);
  fc.assert(
    fc.property(three(item), ([a, b, c]) => {
      const all = [...a, ...b, ...c];
      const safe = all.filter(
        (one) =>
          !all.some((x) => 'deleted' in x && x.id === one.id && Date.parse(x.updatedAt) >= Date.parse(one.updatedAt)),
      );
      const kept = wordsOf(merge(merge(a, b), c));
      expect([...wordsOf(safe)].filter((text) => !kept.has(text))).toEqual([]);
      expect(merge(a, b, c)).toEqual(merge(c, b, a));
      expect(merge(merge(a, b, c))).toEqual(merge(a, b, c));
    }),
    RUNS,
  );
});

it('has the limit it admits: a deletion reaches two entries of one id only if they come with it', () => {
  const first = aWin({ id: 'a', at: second(1), updatedAt: second(1) });
  const other = aWin({ id: 'a', at: second(2), updatedAt: second(2), text: 'another' });
  const deletion = aDeletion({ id: 'a', updatedAt: second(3) });
  expect(merge([first, other, deletion])).toEqual([deletion]);
  expect(wordsOf(merge(merge([first, other]), [deletion]))).toEqual(new Set(['"another"']));
});

it('lets the later change win whatever its offset', () => {
  const early = aWin({ text: 'early', updatedAt: '2026-11-22T10:00:00+02:00' });
  const late = aWin({ text: 'late', updatedAt: '2026-11-22T09:00:00+00:00' });
  expect(merge([late], [early])).toMatchObject([{ text: 'late', earlier: [{ text: 'early' }] }]);
});

it('lets a change without a readable time lose to any other', () => {
  const [winner] = merge([aWin({ text: 'dated' })], [aWin({ text: 'undated', updatedAt: 'yesterday' })]);
  expect(winner).toMatchObject({ text: 'dated', earlier: [{ text: 'undated' }] });
});

it('keeps the fields it does not know', () => {
  const [item] = merge([aWin({ mood: { deep: [1, 2] } })], [aWin({ updatedAt: second(59), text: 'b', mood: 'new' })]);
  expect(item).toMatchObject({ mood: 'new', earlier: [{ mood: { deep: [1, 2] } }] });
});

it('keeps both of two entries under one id, the first under it', () => {
  const win = aWin({ id: 'a', at: second(1) });
  const action = anAction({ id: 'a', at: second(2) });
  const [one, two] = merge([action], [win]).sort((a) => (a.id === 'a' ? -1 : 1));
  expect(one).toEqual(win);
  expect(two).toEqual({ ...action, id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});

it('takes no wording for two because a page from before `follows` kept it as one of the words', () => {
  const follows = second(9);
  const by = (text: string, n: number) => aWin({ text, follows, updatedAt: second(n) });
  const ofBefore = { ...by('b', 2), earlier: [{ text: 'a', how: 'did', follows, updatedAt: second(1) }] };
  const merged = merge([ofBefore as Item], [by('c', 3)], [by('a', 1)]);
  expect(merged).toEqual([
    {
      ...by('c', 3),
      earlier: [
        { text: 'b', how: 'did', updatedAt: second(2) },
        { text: 'a', how: 'did', updatedAt: second(1) },
      ],
    },
  ]);
});

it('does not bring deleted words back when the entry is brought back', () => {
  const words = aWin({ text: 'a', updatedAt: second(1) });
  const back = aWin({ text: 'b', updatedAt: second(3) });
  const deletion = aDeletion({ updatedAt: second(2) });
  expect(wordsOf(merge(merge([deletion], [back]), [words]))).toEqual(new Set(['"b"']));
});

it('leaves what a newer version wrote as it is', () => {
  const newer = { ...aWin(), v: 2, earlier: 'told otherwise', cleared: { by: 'whom' } } as unknown as Item;
  expect(merge([newer], [newer])).toEqual([newer]);
  const both = merge([newer], [aWin({ updatedAt: second(59), text: 'older form' })]);
  expect(both).toContainEqual(expect.objectContaining({ earlier: 'told otherwise', v: 2, cleared: { by: 'whom' } }));
  expect(wordsOf(both)).toEqual(new Set(['"Opened the letter"', '"older form"']));
});

it('takes keys that mean something to JavaScript for plain names', () => {
  const hostile = JSON.parse(
    '{"id":"__proto__","kind":"win","at":"1","day":"2","updatedAt":"3","text":"x","how":"did","__proto__":{"polluted":1}}',
  ) as Item;
  expect(JSON.stringify(merge([hostile], [aWin({ id: 'constructor' })]))).toContain('"polluted":1');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it('keeps 20,000 items apart in less than a second', () => {
  const many = Array.from({ length: 10_000 }, (_, n) => aWin({ id: `w${n}` }));
  const others = many.map((win, n) => (n % 2 ? { ...win } : { ...win, text: 'changed', updatedAt: second(50) }));
  const before = busy();
  expect(merge(many, others)).toHaveLength(10_000);
  expect(busy() - before).toBeLessThan(1000);
});
