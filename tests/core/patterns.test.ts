import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/record/entry';
import {
  beforeAfter,
  byAction,
  byPlace,
  byValue,
  dayField,
  helped,
  hindered,
  inNumbers,
  notesIn,
  tally,
  timesOfDay,
} from '~/core/patterns';
import { daysBetween } from '~/core/days';
import { daysLater, weekdayName } from '~/core/week';
import { anAction, anEntry, anyText, aValue, aWin, busy } from '../factories';

const TODAY = '2026-11-24';

let made = 0;
const win = (over: object = {}) => aWin({ id: `id-${made++}`, ...over });
const total = (rows: readonly { notes: number }[]) => rows.reduce((sum, { notes }) => sum + notes, 0);

const anyDay = fc.integer({ min: -400, max: 0 }).map((by) => daysLater(TODAY, by));
const anyWord = fc.oneof(anyText, fc.constantFrom('tea', 'Tea ', 'noise'));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const anyEntries: fc.Arbitrary<Entry[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      day: anyDay,
      hour: fc.integer({ min: 0, max: 23 }),
      helped: maybe(anyWord),
      hindered: maybe(anyWord),
      actionId: maybe(fc.constantFrom('a', 'b', 'gone')),
      valueId: maybe(fc.constantFrom('v', 'gone')),
      before: maybe(fc.constantFrom('heavy', 'in-between', 'light', 'not-sure')),
      after: maybe(fc.constantFrom('heavier', 'same', 'lighter', 'not-sure')),
      beforeScale: maybe(fc.integer({ min: 0, max: 10 })),
      afterScale: maybe(fc.integer({ min: 0, max: 10 })),
    }),
    { selector: ({ id }) => id },
  )
  .map((all) =>
    all.map(({ hour, ...over }) =>
      aWin({ ...over, at: `${over.day}T${String(hour).padStart(2, '0')}:30:00.000+02:00` }),
    ),
  );

describe('the field of days', () => {
  it('has whole weeks, Monday first, up to this one', () => {
    const { weeks } = dayField([win({ day: '2026-01-01' })], TODAY);
    expect(weeks).toHaveLength(12);
    expect(weeks.every((week) => weekdayName(week[0]!.day) === 'Monday' && week.length === 7)).toBe(true);
    expect(weeks[11]!.map(({ day }) => day)).toContain(TODAY);
  });

  it('begins with the first note, yet never with less than four weeks', () => {
    expect(dayField([], TODAY).weeks).toHaveLength(4);
    expect(dayField([win({ day: TODAY })], TODAY).weeks).toHaveLength(4);
    expect(dayField([win({ day: daysLater(TODAY, -40) })], TODAY).weeks).toHaveLength(7);
    expect(dayField([win({ day: '2020-01-01' })], TODAY, 3).weeks).toHaveLength(3);
  });

  it('holds each note once when its pages are turned, whatever the year', () => {
    fc.assert(
      fc.property(anyEntries, fc.constantFrom(1, 5, 12), (entries, most) => {
        const seen: string[] = [];
        let notes = 0;
        for (let page = 0; ; page++) {
          const { weeks, noted, goesOn } = dayField(entries, TODAY, most, page);
          const days = weeks.flat();
          expect(days.slice(1).every(({ day }, n) => daysBetween(days[n]!.day, day) === 1)).toBe(true);
          if (page === 0 || most >= 4) seen.push(...noted.map(({ day }) => day));
          notes += total(noted);
          if (!goesOn) break;
        }
        expect(notes).toBe(entries.length);
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });

  it('leaves out what is no day, and looks back', () => {
    const review = anEntry('review', { week: '' }, { day: TODAY });
    expect(dayField([win({ day: 'soon' }), review], TODAY).noted).toEqual([]);
  });
});

describe('times of day', () => {
  it('begin at four, by the clock of the place of writing', () => {
    const at = (time: string) => win({ at: `2026-11-22T${time}:00.000+05:30` });
    expect(timesOfDay(['04:00', '07:59', '12:00', '23:59', '00:00', '03:59'].map(at))).toEqual([2, 0, 1, 0, 1, 2]);
    expect(timesOfDay([win({ at: 'once' }), win({ at: '2026-11-22T99:00' })])).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('hold each note once', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(timesOfDay(entries).reduce((sum, n) => sum + n, 0)).toBe(entries.length);
      }),
    );
  });
});

describe('rows', () => {
  it('are one for the same words, the most often first, then the latest, what has no label last', () => {
    expect(tally(['tea', undefined, 'air', ' Tea', undefined, undefined, 'sea'])).toEqual([
      { label: 'Tea', notes: 2 },
      { label: 'sea', notes: 1 },
      { label: 'air', notes: 1 },
      { label: '', notes: 3 },
    ]);
  });

  it('say what helped as the list of it does, and what was in the way', () => {
    const setback = anEntry('setback', { text: 'the call', choice: 'keep', around: 'Noise, pain' });
    const entries = [win({ helped: 'tea', hindered: 'noise' }), win({ text: 'walk', after: 'lighter' }), setback];
    expect(helped(entries)).toEqual([
      { label: 'walk', notes: 1 },
      { label: 'tea', notes: 1 },
    ]);
    expect(hindered(entries)).toEqual([
      { label: 'Noise', notes: 2 },
      { label: 'pain', notes: 1 },
    ]);
  });

  it('by value and by plan hold each win once, also when a value or plan is gone', () => {
    const frame = [aValue({ id: 'v' }), anAction({ id: 'a', valueId: 'v' }), anAction({ id: 'b', text: 'look up' })];
    expect(byValue([...frame, win({ actionId: 'a' }), win({ valueId: 'v' }), win()])).toEqual([
      { label: 'Kindness', notes: 2 },
      { label: '', notes: 1 },
    ]);
    fc.assert(
      fc.property(anyEntries, (wins) => {
        for (const by of [byValue, byAction, byPlace]) {
          const rows = by([...frame, ...wins]);
          expect(total(rows)).toBe(wins.length);
          expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
        }
      }),
    );
  });

  it('of what was in the way hold each answer once', () => {
    fc.assert(
      fc.property(anyEntries, (wins) => {
        const answers = wins.filter((one) => one.kind === 'win' && one.hindered?.trim());
        expect(total(hindered(wins))).toBe(answers.length);
      }),
    );
  });
});

describe('before and after', () => {
  it('are set against each other where both were answered; zero is an answer', () => {
    const entries = [
      win({ before: 'heavy', after: 'lighter', beforeScale: 7, afterScale: 0 }),
      win({ before: 'heavy', after: 'lighter', beforeScale: 0, afterScale: 0 }),
      win({ before: 'heavy', afterScale: 0 }),
      anEntry('feeling', { words: ['tense'], before: 'light', after: 'not-sure' }),
    ];
    expect(beforeAfter(entries)).toEqual([
      { before: 'heavy', after: 'lighter', notes: 2 },
      { before: 'light', after: 'not-sure', notes: 1 },
    ]);
    expect(inNumbers(entries)).toEqual([
      { before: 7, after: 0, notes: 1 },
      { before: 0, after: 0, notes: 1 },
    ]);
  });

  it('hold each answered pair once', () => {
    fc.assert(
      fc.property(anyEntries, (wins) => {
        const both = wins.filter((one) => one.kind === 'win' && one.before && one.after);
        expect(total(beforeAfter(wins))).toBe(both.length);
        const numbers = wins.filter((one) => one.kind === 'win' && one.beforeScale! >= 0 && one.afterScale! >= 0);
        expect(total(inNumbers(wins))).toBe(numbers.length);
      }),
    );
  });
});

it('an empty record has empty pictures', () => {
  expect([helped, hindered, byValue, byAction, byPlace, beforeAfter, inNumbers, notesIn].map((one) => one([]))).toEqual(
    Array(8).fill([]),
  );
  expect(dayField([], TODAY).noted).toEqual([]);
});

it('ten thousand entries are gone through in well under a second', () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    aWin({
      id: `n-${n}`,
      day: daysLater(TODAY, -(n % 2000)),
      helped: `help ${n % 500}`,
      hindered: `way ${n}`,
      before: 'heavy',
      after: 'lighter',
    }),
  );
  const before = busy();
  for (const one of [helped, hindered, byValue, byAction, byPlace, beforeAfter, inNumbers, timesOfDay]) one(many);
  dayField(many, TODAY);
  expect(busy() - before).toBeLessThan(800);
});
