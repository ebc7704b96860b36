import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, read } from '~/core/record/parse';
import { aDeletion, anAction, anyText, aValue, aWin } from '../../factories';

const whole = JSON.stringify(
  aWin({ text: 'Grüße 🌱', helped: 'a friend', beforeScale: 0, from: { article: 'a', tool: 'b' } }),
);

it('reads what was written', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const win = aWin({ text });
      expect(parse(JSON.stringify(win))).toEqual({ state: 'entry', entry: win });
    }),
  );
});

it('gives back any text it cannot read, whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const parsed = parse(raw);
      if (parsed.state === 'damaged') expect(parsed.raw).toBe(raw);
    }),
  );
});

it('finds every truncation', () => {
  for (let end = 0; end < whole.length; end++) {
    expect(parse(whole.slice(0, end))).toEqual({ state: 'damaged', raw: whole.slice(0, end) });
  }
});

it('takes a flipped sign as damage or as another whole entry, never as half of one', () => {
  const place = fc.nat(whole.length - 1);
  fc.assert(
    fc.property(place, fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), (at, sign) => {
      const raw = whole.slice(0, at) + sign + whole.slice(at + 1);
      const parsed = parse(raw);
      if (parsed.state === 'damaged') expect(parsed.raw).toBe(raw);
      else expect(parsed.entry).toEqual(JSON.parse(raw));
    }),
    { numRuns: 1000 },
  );
});

describe('damage is', () => {
  it.each(['', 'null', '5', '"text"', '[]', '{}', 'true', '[{"id":"a"}]', whole + whole])('%s', (raw) => {
    expect(parse(raw)).toEqual({ state: 'damaged', raw });
  });

  it.each([
    ['no id', aWin({ id: undefined })],
    ['an empty id', aWin({ id: '' })],
    ['an id that is a number', aWin({ id: 7 })],
    ['no time of change', aWin({ updatedAt: undefined })],
    ['no day', aWin({ day: undefined })],
    ['a moment it follows that is a number', aWin({ follows: 5 })],
    ['no text', aWin({ text: undefined })],
    ['a text that is a number', aWin({ text: 5 })],
    ['a text that is a list', aWin({ text: ['a'] })],
    ['an unknown answer', aWin({ how: 'won' })],
    ['an answer named like a method', aWin({ before: 'constructor' })],
    ['a scale above ten', aWin({ beforeScale: 11 })],
    ['a scale below zero', aWin({ afterScale: -1 })],
    ['a scale in words', aWin({ afterScale: '3' })],
    ['a place that is a text', aWin({ from: 'here' })],
    ['earlier texts that are one text', aWin({ earlier: 'once' })],
    ['earlier texts without a time', aWin({ earlier: [{ text: 'once' }] })],
    ['an earlier text that claims another id', aWin({ earlier: [{ id: 'x', text: 'once', updatedAt: '1' }] })],
    ['a stage that is missing', anAction({ stage: undefined })],
  ])('%s', (_, entry) => {
    expect(parse(JSON.stringify(entry)).state).toBe('damaged');
  });

  it('a number beyond counting, which would be written back as nothing', () => {
    const raw = whole.replace('{', '{"weight":1e400,');
    expect(parse(raw)).toEqual({ state: 'damaged', raw });
  });

  it('an abyss of brackets', () => {
    const raw = whole.replace('{', `{"deep":${'['.repeat(100_000)}${']'.repeat(100_000)},`);
    expect(parse(raw)).toEqual({ state: 'damaged', raw });
  });
});

it('takes zero for an answer', () => {
  expect(read(aWin({ beforeScale: 0, afterScale: 0 })).state).toBe('entry');
});

it('knows a mark of deletion', () => {
  expect(read(aDeletion())).toEqual({ state: 'deleted', entry: aDeletion() });
});

it.each([
  ['of a kind it does not know', aWin({ kind: 'song', text: undefined })],
  ['of a kind named like a method', aWin({ kind: 'toString' })],
  ['of a higher version', aWin({ v: 2, text: { now: 'rich' } })],
])('leaves an entry %s untouched, as newer', (_, entry) => {
  expect(parse(JSON.stringify(entry))).toEqual({ state: 'newer', entry: JSON.parse(JSON.stringify(entry)) as unknown });
});

it('keeps fields it does not know', () => {
  const entry = aValue({ colour: 'green', more: { nested: [1, null, 'x'] } });
  expect(parse(JSON.stringify(entry))).toEqual({ state: 'entry', entry });
});

it('takes keys that mean something to JavaScript for plain names', () => {
  const raw = whole.replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,',
  );
  const parsed = parse(raw);
  expect(parsed.state).toBe('entry');
  expect(JSON.stringify(parsed.state === 'entry' && parsed.entry)).toBe(raw);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
