import { describe, expect, it } from 'vitest';
import { reminder } from '~/components/tools/tiny-action/reminder';

const at = (hour: number, minute: number) => new Date(2026, 10, 22, hour, minute);
const start = (calendar: string) => /DTSTART:(\S+)/.exec(calendar)?.[1];

describe('a calendar file for a cue', () => {
  it('is today when the time is still to come', () => {
    expect(start(reminder({ title: 'A small step', time: '08:15', daily: false, now: at(7, 0) }))).toBe(
      '20261122T081500',
    );
  });

  it('is tomorrow when the time has passed', () => {
    expect(start(reminder({ title: 'A small step', time: '08:15', daily: false, now: at(8, 15) }))).toBe(
      '20261123T081500',
    );
  });

  it('crosses the end of a month', () => {
    const now = new Date(2026, 11, 31, 23, 0);
    expect(start(reminder({ title: 'A small step', time: '08:15', daily: false, now }))).toBe('20270101T081500');
  });

  it('comes back each day only when asked', () => {
    const once = { title: 'A small step', time: '08:15', daily: false, now: at(7, 0) };
    expect(reminder(once)).not.toContain('RRULE');
    expect(reminder({ ...once, daily: true })).toContain('RRULE:FREQ=DAILY');
  });

  it('keeps commas, semicolons and line breaks of a plan as text', () => {
    const file = reminder({ title: 'one, two; three\nBEGIN:VALARM', time: '08:15', daily: false, now: at(7, 0) });
    expect(file).toContain('SUMMARY:one\\, two\\; three\\nBEGIN:VALARM');
  });
});
