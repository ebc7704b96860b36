import { expect, it } from 'vitest';
import { daysAway } from '../../src/core/away.ts';
import { aWin } from '../factories.ts';

const TODAY = '2026-11-24';
const on = (...days: string[]) => days.map((day) => aWin({ day }));

it('counts whole days since the last note, over the end of a month and of a year', () => {
  expect(daysAway(on('2026-11-24'), TODAY)).toBe(0);
  expect(daysAway(on('2026-11-01', '2026-11-10'), TODAY)).toBe(14);
  expect(daysAway(on('2025-12-31'), '2026-01-01')).toBe(1);
});

it('knows no gap without notes, nor from days that are none', () => {
  expect(daysAway([], TODAY)).toBeUndefined();
  expect(daysAway(on('2026-02-30'), TODAY)).toBeUndefined();
});

it('takes a note from a clock that ran ahead for one of today', () => {
  expect(daysAway(on('2026-11-20', '2027-01-01'), TODAY)).toBe(0);
});
