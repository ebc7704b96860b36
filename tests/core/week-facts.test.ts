import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, isWithin, lastSeven } from '~/core/week';
import { factsOf } from '~/core/week-facts';
import { anAction, anEntry, aValue, aWin, busy } from '../factories';

const WEEK = lastSeven('2026-11-24');

let made = 0;
const on = (day: string) => ({ id: `id-${made++}`, day, at: `${day}T12:00:00.000+00:00` });

describe('the facts of a week', () => {
  it('are empty for a week without a note', () => {
    const { days, helped, done, setbacks } = factsOf(WEEK, [aWin(on('2026-11-17')), aWin(on('2026-11-25'))]);
    expect([days, helped, done.did, setbacks]).toEqual([[], [], [], []]);
    expect(factsOf(WEEK, []).days).toEqual([]);
  });

  it('are days, each once and in their order, and not a look back', () => {
    const all = ['2026-11-24', '2026-11-18', '2026-11-24'].map((day) => aWin(on(day)));
    const review = anEntry('review', { week: '18–24 November 2026' }, on('2026-11-20'));
    expect(factsOf(WEEK, [...all, review]).days).toEqual(['2026-11-18', '2026-11-24']);
  });

  it('are the reader’s words, the latest first, each wording once', () => {
    const { done } = factsOf(WEEK, [
      aWin({ ...on('2026-11-18'), text: 'Tea' }),
      aWin({ ...on('2026-11-19'), text: 'walk', how: 'smaller' }),
      aWin({ ...on('2026-11-20'), text: 'tea ' }),
      aWin({ ...on('2026-11-21'), text: 'letter' }),
      aWin({ ...on('2026-11-22'), text: 'lay down', how: 'rested' }),
    ]);
    expect(done).toEqual({ did: ['letter', 'tea'], smaller: ['walk'], 'came-back': [], rested: ['lay down'] });
  });

  it('know what it went with, also by way of a plan, and leave out what is gone', () => {
    const value = aValue({ id: 'v', day: '2025-01-01' });
    const plan = anAction({ id: 'a', valueId: 'v', day: '2025-01-01' });
    const win = (over: object) => aWin({ ...on('2026-11-20'), ...over });
    expect(factsOf(WEEK, [value, plan, win({ actionId: 'a' })]).values).toEqual(['Kindness']);
    expect(factsOf(WEEK, [value, win({ valueId: 'v' })]).values).toEqual(['Kindness']);
    expect(factsOf(WEEK, [win({ valueId: 'v', actionId: 'a' })]).values).toEqual([]);
  });

  it('hold what did not happen, what was in the way and what is to be known', () => {
    const setback = anEntry(
      'setback',
      { text: 'the call', choice: 'keep', around: 'noise', lesson: 'before lunch' },
      on('2026-11-20'),
    );
    const win = aWin({ ...on('2026-11-21'), hindered: 'Noise', nextTime: 'ask Sam' });
    const feeling = anEntry('feeling', { words: ['tense', 'tired'] }, on('2026-11-22'));
    expect(factsOf(WEEK, [setback, win, feeling])).toMatchObject({
      setbacks: ['the call'],
      hindered: ['Noise'],
      lessons: ['before lunch', 'ask Sam'],
      feelings: ['tense', 'tired'],
    });
  });

  it('come from that week alone, whatever the order of the entries', () => {
    const anyWin = fc.record({ id: fc.uuid(), away: fc.integer({ min: -20, max: 20 }) }).map(({ id, away }) => {
      const day = daysLater(WEEK.to, away);
      return aWin({ id, day, at: `${day}T12:00:00.000+00:00`, text: id, helped: `help ${id}` });
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyWin, { selector: ({ id }) => id }), (wins) => {
        const facts = factsOf(WEEK, wins);
        const within = wins.filter(({ day }) => isWithin(WEEK, day));
        expect([...facts.done.did].sort()).toEqual(within.map(({ text }) => text).sort());
        expect(facts.helped).toHaveLength(within.length);
        expect(factsOf(WEEK, [...wins].reverse())).toEqual(facts);
      }),
    );
  });

  it('are there at once for a long record', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => aWin(on(daysLater(WEEK.to, -(n % 3000)))));
    const before = busy();
    expect(factsOf(WEEK, many).days).toHaveLength(7);
    expect(busy() - before).toBeLessThan(300);
  });
});
