import { describe, expect, it } from 'vitest';
import { entryFor, partOf, PARTS } from '../../src/core/rhythm.ts';
import { dayOf } from '../../src/core/time.ts';
import { anEntry } from '../factories.ts';

const at = (hour: number, minute = 0) => new Date(2026, 10, 22, hour, minute);

describe('the part of the day', () => {
  it.each([
    [at(4), 'morning'],
    [at(10, 59), 'morning'],
    [at(11), 'midday'],
    [at(16, 59), 'midday'],
    [at(17), 'evening'],
    [at(23, 59), 'evening'],
  ])('of %s is %s', (now, part) => {
    expect(partOf(now)).toBe(part);
  });

  it('is the evening all night, which belongs to the day before', () => {
    for (const hour of [0, 1, 2, 3]) {
      expect(partOf(at(hour, 59))).toBe('evening');
      expect(dayOf(at(hour, 59))).toBe('2026-11-21');
    }
  });

  it('goes through the parts in their order, from four to four', () => {
    const hours = [...Array(24).keys()].map((hour) => partOf(at((hour + 4) % 24)));
    expect([...new Set(hours)]).toEqual(PARTS);
    expect(hours.map((part) => PARTS.indexOf(part))).toEqual(hours.map((part) => PARTS.indexOf(part)).sort());
  });
});

describe('the entry of a day', () => {
  const day = (id: string, over: object) => anEntry('day', { morning: 'tea' }, { id, ...over });

  it('is the one of that day, the latest if there are two', () => {
    const days = [day('a', { day: '2026-11-21' }), day('b', {}), day('c', {}), day('d', { day: '2026-11-23' })];
    expect(entryFor(days, '2026-11-22')?.id).toBe('c');
    expect(entryFor(days, '2026-11-20')).toBeUndefined();
    expect(entryFor(undefined, '2026-11-22')).toBeUndefined();
  });
});
