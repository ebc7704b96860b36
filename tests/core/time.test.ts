import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { dayInWords, daysBetween } from '~/core/days';
import { byWriting, dayOf, instant, laterThan, millis, writtenAfter } from '~/core/time';
import { aWin } from '../factories';

const HOME = process.env.TZ;

/** The clock of a place, read anew by Node at each change of TZ. */
function at(zone: string, utc: string): Date {
  process.env.TZ = zone;
  return new Date(utc);
}

afterEach(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

describe('the day of an entry is the reader’s own:', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-11-22T09:59:00Z', '2026-11-22'],
    ['Pacific/Kiritimati', '2026-11-22T10:01:00Z', '2026-11-23'],
    ['America/Los_Angeles', '2026-11-23T07:59:00Z', '2026-11-22'],
    ['America/Los_Angeles', '2026-11-23T08:01:00Z', '2026-11-23'],
    ['Asia/Kolkata', '2026-11-22T18:29:00Z', '2026-11-22'],
    ['Asia/Kolkata', '2026-11-22T18:31:00Z', '2026-11-23'],
  ])('%s at %s is %s by the calendar', (zone, utc, day) => {
    const now = at(zone, utc);
    expect(dayOf(now, 0)).toBe(day);
    expect(dayOf(now)).toBe('2026-11-22');
    expect(instant(now).slice(0, 10)).toBe(day);
    expect(millis(instant(now))).toBe(now.getTime());
  });

  it('starts at four o’clock, and when the reader wants it', () => {
    expect(dayOf(at('Europe/Berlin', '2026-11-22T02:59:59.999Z'))).toBe('2026-11-21');
    expect(dayOf(at('Europe/Berlin', '2026-11-22T03:00:00Z'))).toBe('2026-11-22');
    expect(dayOf(at('Europe/Berlin', '2026-11-22T04:30:00Z'), 6)).toBe('2026-11-21');
    expect(dayOf(at('Europe/Berlin', '2026-03-01T01:00:00Z'))).toBe('2026-02-28');
    expect(dayOf(at('Europe/Berlin', '2026-01-01T01:00:00Z'))).toBe('2025-12-31');
  });

  it('knows 29 February', () => {
    expect(dayOf(at('UTC', '2028-03-01T03:00:00Z'))).toBe('2028-02-29');
  });

  it.each([
    ['America/New_York', '2026-03-07T00:00:00Z'],
    ['America/New_York', '2026-10-31T00:00:00Z'],
    ['Africa/Cairo', '2026-04-23T00:00:00Z'],
    ['Africa/Cairo', '2026-10-29T00:00:00Z'],
    ['Australia/Lord_Howe', '2026-04-04T00:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T00:00:00Z'],
    ['America/Sao_Paulo', '2018-11-03T00:00:00Z'],
  ])('skips none and doubles none when the clocks change in %s', (zone, utc) => {
    const start = at(zone, utc).getTime();
    const days = new Set<string>();
    for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 15) {
      const now = new Date(start + minutes * 60_000);
      expect(millis(instant(now))).toBe(now.getTime());
      days.add(dayOf(now));
    }
    const each = [...days];
    expect(each.slice(1).map((day, n) => daysBetween(each[n]!, day))).toEqual(each.slice(1).map(() => 1));
  });
});

it('writes the offset of half hours, and of places behind UTC', () => {
  expect(instant(at('Asia/Kolkata', '2026-11-22T18:31:00Z'))).toBe('2026-11-23T00:01:00.000+05:30');
  expect(instant(at('America/St_Johns', '2026-11-22T18:31:00Z'))).toBe('2026-11-22T15:01:00.000-03:30');
  expect(instant(at('UTC', '2026-11-22T18:31:00Z'))).toBe('2026-11-22T18:31:00.000+00:00');
});

describe('a change', () => {
  it('is told by the clock', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    expect(millis(laterThan('2026-11-22T09:00:00Z', now))).toBe(now.getTime());
  });

  it('is later than the one before, even in the same millisecond or with the clock set back two years', () => {
    const before = '2026-11-22T10:00:00.000+01:00';
    for (const now of ['2026-11-22T09:00:00.000Z', '2024-11-22T09:00:00Z']) {
      expect(millis(laterThan(before, new Date(now)))).toBe(millis(before) + 1);
    }
  });

  it('has a time when the one before had none or one beyond all calendars', () => {
    const now = new Date('2026-11-22T10:00:00Z');
    for (const before of ['yesterday', '', '+275760-09-13T00:00:00.000Z']) {
      expect(millis(laterThan(before, now))).toBe(now.getTime());
    }
  });
});

describe('the order of writing', () => {
  it('goes by the instant, not by the wall clock', () => {
    const before = aWin({ id: 'a', at: '2026-10-25T02:30:00+02:00' });
    const after = aWin({ id: 'b', at: '2026-10-25T02:10:00+01:00' });
    expect(byWriting([after, before])).toEqual([before, after]);
  });

  it('is the same however a hundred entries of one instant come', () => {
    const many = Array.from({ length: 100 }, (_, n) => aWin({ id: `w${n}` }));
    expect(byWriting([...many].reverse())).toEqual(byWriting(many));
  });

  it('puts what has no readable time first', () => {
    expect(
      byWriting([aWin({ id: 'a' }), aWin({ id: 'b', at: 'once' }), aWin({ id: 'c', at: '' })]).map((w) => w.id),
    ).toEqual(['b', 'c', 'a']);
  });
});

/** Writes one thing after another by a clock that jumps, each time knowing the last that stands. */
function writtenBy(clock: readonly number[], before: readonly ReturnType<typeof aWin>[] = []) {
  const all = [...before];
  return clock.map((now, n) => {
    const times = writtenAfter(byWriting(all).at(-1), new Date(now));
    const win = aWin({ id: crypto.randomUUID(), text: `${n}`, ...times });
    all.push(win);
    return win;
  });
}

const said = (wins: readonly { text: string }[]) => wins.map(({ text }) => text);

describe('what is written by a clock that jumps', () => {
  const NOW = Date.parse('2026-11-24T12:00:00Z');
  const YEAR = 365 * 86_400_000;
  const aClock = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: -20, max: 20 }).map((years) => years * YEAR),
    ),
    { maxLength: 12 },
  );
  const atOnce = (jumps: number[]) => jumps.map((jump) => NOW + jump);

  it('stands in the order it was written in, however it comes', () => {
    fc.assert(
      fc.property(aClock.map(atOnce), fc.infiniteStream(fc.nat()), (clock, chance) => {
        const wins = writtenBy(clock);
        const mixed = [...wins].sort(() => (chance.next().value % 2 ? 1 : -1));
        expect(byWriting(mixed)).toEqual(wins);
      }),
    );
  });

  it('has one order for everybody, whatever came together: of any three, the same two stand first', () => {
    const anyone = fc.record({ at: fc.integer({ max: 4 }), follows: fc.option(fc.integer({ max: 4 })) });
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 3, maxLength: 8 }), (all) => {
        const text = (n: number) => (n < 0 ? 'unclear' : instant(new Date(NOW + n)));
        const wins = all.map(({ at, follows }, n) =>
          aWin({ id: `w${n}`, at: text(at), ...(follows !== null && { follows: text(follows) }) }),
        );
        const whole = byWriting(wins);
        for (const one of whole)
          for (const other of whole) {
            const pair = byWriting([other, one]);
            expect(pair).toEqual(byWriting([one, other]));
            if (one !== other) expect(pair[0]).toBe(whole.indexOf(one) < whole.indexOf(other) ? one : other);
          }
      }),
    );
  });

  it('keeps the order of two devices when they meet, and goes on after both', () => {
    fc.assert(
      fc.property(aClock.map(atOnce), aClock.map(atOnce), aClock.map(atOnce), (here, there, later) => {
        const [one, two] = [writtenBy(here), writtenBy(there)];
        const both = [...one, ...two];
        const after = writtenBy(later, both);
        const order = byWriting([...after, ...both]);
        for (const own of [one, two]) expect(order.filter((win) => own.includes(win))).toEqual(own);
        expect(order.slice(both.length)).toEqual(after);
      }),
    );
  });

  it('says what the clock said, and no more where that is later than all before it', () => {
    const [right, wrong, again, right2] = writtenBy([NOW, NOW - 2 * YEAR, NOW - 2 * YEAR + 60_000, NOW + 60_000]);
    expect(wrong!.at).toBe(instant(new Date(NOW - 2 * YEAR)));
    expect(wrong!.follows).toBe(instant(new Date(NOW + 1)));
    expect(again!.follows).toBe(wrong!.follows);
    for (const one of [right!, right2!]) expect(one).not.toHaveProperty('follows');
  });

  it('is not drawn along by a clock that once ran ahead: days stay, and another device finds its place among them', () => {
    const DAY = 86_400_000;
    const [ahead, first, second] = writtenBy([NOW + 10 * YEAR, NOW + DAY, NOW + 3 * DAY]);
    expect([first!.at, second!.at]).toEqual([NOW + DAY, NOW + 3 * DAY].map((time) => instant(new Date(time))));
    const [other] = writtenBy([NOW + 2 * DAY], [ahead!, first!]);
    expect(said(byWriting([second!, { ...other!, text: 'other' }, first!, ahead!]))).toEqual(['0', '1', 'other', '2']);
  });

  it('still has a time after a day beyond all calendars', () => {
    for (const at of ['9999-12-31T23:59:59.999Z', '+275760-09-13T00:00:00.000Z', 'once'])
      expect(writtenAfter(aWin({ at }), new Date(NOW))).toEqual(writtenAfter(undefined, new Date(NOW)));
  });

  it('has an order within one millisecond', () => {
    expect(said(byWriting(writtenBy(Array<number>(100).fill(NOW)).reverse()))).toEqual(
      Array.from({ length: 100 }, (_, n) => `${n}`),
    );
  });
});

describe('a day in words', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-20', 'Friday 20 November'],
    ['2026-11-23', 'Monday 23 November'],
    ['2025-11-22', 'Saturday 22 November 2025'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['9999-12-31', 'Friday 31 December 9999'],
  ])('%s is %s', (day, words) => {
    expect(dayInWords(day, '2026-11-22')).toBe(words);
  });

  it.each(['', 'yesterday', '2026-02-30', '2025-02-29', '2026-13-01', '2026', '22.11.2026', '2026-11-22T10:00'])(
    'of “%s” is unclear',
    (day) => {
      expect(dayInWords(day, '2026-11-22')).toBe('date unclear');
      expect(dayInWords('2026-11-22', day)).toBe('date unclear');
    },
  );
});
