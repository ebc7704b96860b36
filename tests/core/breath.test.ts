import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import pauses from '../../src/content/pauses.json';
import { breathLine, levels, roundsIn, roundTakes, withHolds, type Phase } from '../../src/core/breath.ts';

const IN_OUT: Phase[] = [
  { way: 'in', seconds: 4 },
  { way: 'out', seconds: 4 },
];

const anyRound = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 20 }))
  .map(([ins, out]): Phase[] => [
    ...ins.map((seconds) => ({ way: 'in' as const, seconds: seconds / 2 })),
    { way: 'out', seconds: out / 2 },
  ]);

describe('a breath as it rises and falls', () => {
  it('begins and ends empty, and is full in between, whatever the round', () => {
    fc.assert(
      fc.property(anyRound, fc.integer({ min: 0, max: 2 }), (round, hold) => {
        const found = levels(withHolds(round, hold));
        expect(found[0]).toEqual({ at: 0, full: 0 });
        expect(found[found.length - 1]!.at).toBeCloseTo(1);
        expect(found[found.length - 1]!.full).toBeCloseTo(0);
        expect(Math.max(...found.map(({ full }) => full))).toBeCloseTo(1);
        const times = found.map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(found.every(({ at, full }) => at >= 0 && at <= 1 && full >= 0 && full <= 1)).toBe(true);
      }),
    );
  });

  it('stays where it is while it is held', () => {
    expect(levels(withHolds(IN_OUT, 2)).map(({ full }) => full)).toEqual([0, 1, 1, 0, 0]);
  });

  it('is a line that starts and ends at the bottom', () => {
    expect(breathLine(IN_OUT, 100, 50)).toBe('M0 50C25 50 25 0 50 0C75 0 75 50 100 50');
  });
});

describe('holds', () => {
  it('are off unless asked for', () => {
    expect(withHolds(IN_OUT, 0)).toEqual(IN_OUT);
    expect(roundTakes(withHolds(IN_OUT, 1))).toBe(10);
  });

  it('are in no pattern of ours', () => {
    const ways = pauses.flatMap(({ breath }) => breath?.round?.map(({ way }) => way) ?? []);
    expect(new Set(ways)).toEqual(new Set(['in', 'out']));
  });
});

it('rests after the longest time a pattern is meant for, and not before one round', () => {
  expect(roundsIn(IN_OUT, 60)).toBe(7);
  expect(roundsIn(IN_OUT, 1)).toBe(1);
});

it('offers what leaves the breath alone first, and “Feet down” before all', () => {
  const breath = pauses.map((pause) => pause.breath !== undefined);
  expect(pauses[0]!.id).toBe('feet');
  expect(breath).toEqual([...breath].sort());
  expect(pauses.find(({ breath }) => breath)!.id).toBe('long-out');
});
