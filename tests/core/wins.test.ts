import { describe, expect, it } from 'vitest';
import { lastDays } from '~/core/wins';
import { aWin } from '../factories';

const TODAY = '2026-11-22';
const on = (day: string) => aWin({ day, text: day });

describe('the last seven days', () => {
  it('hold today and the six days before, latest first', () => {
    const wins = ['2026-11-15', '2026-11-16', '2026-11-21', TODAY].map(on);
    expect(lastDays(wins, TODAY).map(({ day }) => day)).toEqual([TODAY, '2026-11-21', '2026-11-16']);
  });

  it('keep a note dated ahead, as a clock may have been set back', () => {
    expect(lastDays([on('2027-01-01')], TODAY)).toHaveLength(1);
  });

  it('keep what was written in them by a clock set back, and not what was written long ago after one that ran ahead', () => {
    const back = aWin({ day: '2024-11-20', follows: '2026-11-20T12:00:00.001+01:00' });
    const ahead = aWin({ day: '2026-03-01', follows: '2036-11-20T12:00:00.001+01:00' });
    expect(lastDays([back, ahead], TODAY)).toEqual([back]);
    expect(lastDays([back], '2026-11-27')).toEqual([]);
  });

  it('show twenty lines at most', () => {
    expect(
      lastDays(
        Array.from({ length: 50 }, () => on(TODAY)),
        TODAY,
      ),
    ).toHaveLength(20);
  });

  it('leave out a note whose day is unclear', () => {
    expect(lastDays([on('once')], TODAY)).toEqual([]);
  });
});
