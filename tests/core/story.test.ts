import { describe, expect, it } from 'vitest';
import type { Entry } from '~/core/record/entry';
import { lineOf, story } from '~/core/story';
import { anAction, aValue, aWin } from '../factories';

const TODAY = '2026-11-22';
const entry = (kind: string, fields: object) => aWin({ kind, text: undefined, how: undefined, ...fields }) as Entry;

it('tells days from the latest back, and each day from its latest entry back', () => {
  const days = story(
    [
      aWin({ id: 'a', day: '2026-11-20' }),
      aWin({ id: 'b', at: '2026-11-22T09:00:00+01:00' }),
      aWin({ id: 'c', at: '2026-11-22T08:30:00+00:00' }),
    ],
    TODAY,
  );
  expect(days.map(({ label, lines }) => [label, lines.map(({ id }) => id)])).toEqual([
    ['Today', ['c', 'b']],
    ['Friday 20 November', ['a']],
  ]);
});

it('tells first what was written last, also by a clock set back two years', () => {
  const right = { at: '2026-11-20T12:00:00.000Z', day: '2026-11-20' };
  const follows = '2026-11-20T12:00:00.001Z';
  const wrong = ['2024-11-20', '2024-11-21'].map((day) => aWin({ id: day, at: `${day}T12:00:00.000Z`, day, follows }));
  const days = (entries: readonly Entry[], today: string) => story(entries, today).map(({ label }) => label);
  const before = [aWin({ id: 'a', ...right, at: '2026-11-20T11:00:00.000Z' }), aWin({ id: 'b', ...right })];
  const meanwhile = [...wrong, ...before];
  expect(days(meanwhile, '2024-11-21')).toEqual(['Today', 'Yesterday', 'Friday 20 November 2026']);
  const restored = [aWin({ id: 'c', at: '2026-11-22T12:00:00.000Z' }), ...meanwhile];
  expect(days(restored, TODAY)).toEqual([
    'Today',
    'Thursday 21 November 2024',
    'Wednesday 20 November 2024',
    'Friday 20 November',
  ]);
});

it('shows an entry whose day cannot be read', () => {
  expect(story([aWin({ day: '2026-02-30' })], TODAY)[0]).toMatchObject({
    label: 'Date unclear',
    lines: [{ id: 'win-1' }],
  });
});

it('does not change the entries it is given', () => {
  const entries = Object.freeze([aWin({ id: 'a' }), aWin({ id: 'b' })]);
  expect(() => story(entries, TODAY)).not.toThrow();
});

describe('a line', () => {
  it.each([
    [aWin({ how: 'came-back' }), 'You came back', 'Opened the letter'],
    [aValue(), 'What matters', 'Kindness'],
    [anAction({ stage: 'resting' }), 'Resting', 'When the kettle boils, I will fill a glass of water'],
    [anAction({ stage: 'done', cue: 'I wake', text: 'stretch' }), 'Let go or done', 'When I wake, I will stretch'],
    [entry('setback', { around: 'noise', text: 'Left early', choice: 'shrink' }), 'A setback', 'Left early'],
    [entry('feeling', { words: ['flat', 'tired'] }), 'A feeling', 'flat, tired'],
    [entry('story', { text: 'I stayed' }), 'A small story', 'I stayed'],
    [entry('vision', { text: 'A walk', when: 'noon', snag: 's', plan: 'p' }), 'Looking ahead', 'A walk'],
    [entry('ally', { name: 'Jo', trying: 't' }), 'Somebody beside you', 'Jo'],
    [entry('limit', { text: 'Not after nine', sayIt: 's' }), 'A limit', 'Not after nine'],
    [entry('day', { morning: 'tea', evening: 'a walk' }), 'The day', 'Morning: tea\nEvening: a walk'],
    [entry('ally', { name: '', trying: 'to go out' }), 'Somebody beside you', 'What you are trying: to go out'],
    [entry('review', { week: '2026-W47' }), 'Looking back', '2026-W47'],
  ])('says what %# is', (one, label, text) => {
    expect(lineOf(one)).toMatchObject({ label, text });
  });

  it('says the main text whatever unknown fields stand before it', () => {
    expect(lineOf({ name: 'x', cue: 'y', label: 'z', ...aWin() } as Entry).text).toBe('Opened the letter');
  });

  it('leaves out what was left empty, and shows zero', () => {
    const { details } = lineOf(aWin({ helped: '', beforeScale: 0, after: 'not-sure' }));
    expect(details).toEqual([
      { name: 'After', value: 'not sure' },
      { name: 'Before, 0 to 10', value: '0' },
    ]);
  });

  it('shows what earlier wordings said, once, in the main text or beside it', () => {
    const updatedAt = '2026-11-21T09:00:00Z';
    const win = aWin({
      helped: 'music',
      earlier: [
        { text: 'Opened a letter', helped: 'music', updatedAt },
        { text: 'Opened the letter', helped: 'a friend', updatedAt },
        { text: 'Opened the letter', helped: 'music', updatedAt },
      ],
    });
    expect(lineOf(win).earlier).toEqual(['Opened a letter', 'What helped: a friend']);
  });

  it('says each line of a day once, and of an earlier wording what is no longer said', () => {
    const earlier = [{ morning: 'tea', midday: 'a pause', updatedAt: '2026-11-22T09:00:00Z' }];
    const line = lineOf(entry('day', { morning: 'tea', midday: 'rest', earlier }));
    expect(line).toMatchObject({ text: 'Morning: tea\nMidday: rest', details: [], earlier: ['Midday: a pause'] });
  });

  it('survives a field that turns against it', () => {
    const hostile = JSON.parse('{"toString":1,"constructor":2}') as unknown;
    const win = aWin({ plan: hostile, earlier: [{ text: hostile, before: 'constructor', updatedAt: 'x' }] });
    expect(lineOf(win).earlier[0]).toContain('{"toString":1,"constructor":2}');
  });
});
