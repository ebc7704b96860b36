import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonical, idFrom, same } from '~/core/record/canonical';

const turned = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
};

it('gives one text for one thing, in whatever order its fields came', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(turned(value))).toBe(canonical(value));
      expect(same(value, turned(value))).toBe(true);
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('gives different texts for different things', () => {
  expect(same({ a: 1, b: [1, 2] }, { a: 1, b: [2, 1] })).toBe(false);
  expect(same({ a: '1' }, { a: 1 })).toBe(false);
  expect(same({ a: null }, {})).toBe(false);
});

it('makes an id from a text, the same each time, in the form of a UUID', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(idFrom(text)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(idFrom(text)).toBe(idFrom(text));
    }),
  );
  expect(new Set(Array.from({ length: 20_000 }, (_, n) => idFrom(`entry ${n}`))).size).toBe(20_000);
});
