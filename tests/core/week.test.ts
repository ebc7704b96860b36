import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { daysBetween } from '~/core/days';
import { dayOf } from '~/core/time';
import {
  areOfOneWeek,
  calendarWeek,
  daysLater,
  isWithin,
  lastSeven,
  mondayOf,
  weekdayName,
  weekFrom,
  weekInWords,
} from '~/core/week';

const HOME = process.env.TZ;
afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const anyDay = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyWeek = anyDay.map(lastSeven);

describe('a week', () => {
  it('is the seven days that end today, or Monday to Sunday', () => {
    expect(lastSeven('2026-11-24')).toEqual({ from: '2026-11-18', to: '2026-11-24' });
    expect(calendarWeek('2026-11-24')).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(calendarWeek('2026-11-23')).toEqual(calendarWeek('2026-11-29'));
  });

  it('crosses the ends of months and years, and 29 February', () => {
    expect(lastSeven('2027-01-03')).toEqual({ from: '2026-12-28', to: '2027-01-03' });
    expect(lastSeven('2028-03-01').from).toBe('2028-02-24');
    expect(mondayOf('2027-01-03')).toBe('2026-12-28');
    expect(weekdayName('2026-11-24')).toBe('Tuesday');
    expect(weekdayName('1969-12-31')).toBe('Wednesday');
  });

  it('always has seven days, each of them within it and no other', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(lastSeven, calendarWeek), (day, weekOf) => {
        const week = weekOf(day);
        const days = Array.from({ length: 9 }, (_, n) => daysLater(week.from, n - 1));
        expect(days.map((one) => isWithin(week, one))).toEqual([false, ...Array<boolean>(7).fill(true), false]);
        expect(new Set(days.slice(1, 8).map(weekdayName)).size).toBe(7);
        expect(isWithin(week, day)).toBe(true);
        expect(weekdayName(calendarWeek(day).from)).toBe('Monday');
        expect(daysBetween(daysLater(day, 40), day)).toBe(-40);
      }),
    );
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC'])(
    'holds the own day of each hour of its days, and no other hour, in %s',
    (zone) => {
      process.env.TZ = zone;
      fc.assert(
        fc.property(anyDay, (today) => {
          const week = lastSeven(today);
          const [year = 0, month = 0, date = 0] = week.from.split('-').map(Number);
          // Four o’clock, by this place’s clock, begins the first day; four o’clock a week later ends the last.
          const [start, end] = [date, date + 7].map((one) => new Date(year, month - 1, one, 4).getTime());
          for (let time = start! - 3 * 36e5; time < end! + 3 * 36e5; time += 36e5) {
            expect(isWithin(week, dayOf(new Date(time)))).toBe(time >= start! && time < end!);
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it('holds nothing that is not a day', () => {
    expect(['', 'soon', '2026-02-30', '2026-11-2x'].some((day) => isWithin(lastSeven('2026-11-24'), day))).toBe(false);
  });
});

describe('a week in words', () => {
  it.each([
    ['2026-11-22', '16–22 November 2026'],
    ['2026-12-06', '30 November – 6 December 2026'],
    ['2027-01-03', '28 December 2026 – 3 January 2027'],
    ['2026-11-07', '1–7 November 2026'],
  ])('of %s is %s', (to, words) => {
    expect(weekInWords(lastSeven(to))).toBe(words);
  });

  it('can be read back', () => {
    fc.assert(
      fc.property(anyWeek, (week) => {
        expect(weekFrom(weekInWords(week))).toEqual(week);
      }),
    );
  });

  it('may be written a little otherwise', () => {
    expect(weekFrom(' 16 - 22 november 2026 ')).toEqual(lastSeven('2026-11-22'));
  });

  it('may say something else, and is then no week', () => {
    for (const text of ['', 'the week at the sea', '16–23 November 2026', '30–36 Brumaire 2026', '16–22 2026'])
      expect(weekFrom(text)).toBeUndefined();
  });
});

describe('reviews of one week', () => {
  const of = (week: string, day = '2026-11-30') => ({ week, day });

  it('share more than half of their days', () => {
    expect(areOfOneWeek(of('18–24 November 2026'), of('16–22 November 2026'))).toBe(true);
    expect(areOfOneWeek(of('17–23 November 2026'), of('23–29 November 2026'))).toBe(false);
    expect(areOfOneWeek(of('13–19 November 2026'), of('19–25 November 2026'))).toBe(false);
  });

  it('are known by the day they were written where no week can be read', () => {
    expect(areOfOneWeek(of('the week at the sea', '2026-11-24'), of('18–24 November 2026'))).toBe(true);
    expect(areOfOneWeek(of('', 'unclear'), of('18–24 November 2026'))).toBe(false);
  });

  it('are of one week in either order, and never where most of the days are others', () => {
    fc.assert(
      fc.property(anyWeek, fc.integer({ min: -9, max: 9 }), (week, by) => {
        const later = { from: daysLater(week.from, by), to: daysLater(week.to, by) };
        const [a, b] = [of(weekInWords(week)), of(weekInWords(later))];
        const shared = Array.from({ length: 7 }, (_, n) => daysLater(week.from, n)).filter((day) =>
          isWithin(later, day),
        );
        expect(areOfOneWeek(a, b)).toBe(shared.length > 3);
        expect(areOfOneWeek(b, a)).toBe(areOfOneWeek(a, b));
      }),
    );
  });
});
