import { expect, test } from 'vitest';
import { isSilent, NO_LINE } from '~/core/limits';
import { isPause, withoutPaused } from '~/core/pauses';
import { partOf } from '~/core/small-story';
import { inAll, isOurs, ours } from '~/core/stored-words';
import { hasWayRound, isClosed } from '~/core/vision';
import { weekFrom } from '~/core/week';

/** They stand in records and copies: a change here would tear notes from what they mean. */
test('words of ours in a record stay as they were first written', () => {
  expect(inAll('paused')).toEqual(['Paused: ', 'Pausa: ']);
  expect(inAll('noLine')).toEqual(['no words for it yet', 'todavía sin palabras']);
  expect(inAll('nothingYet')).toEqual(['nothing yet', 'nada todavía']);
  expect(inAll('mattered')).toEqual(['What mattered', 'Lo que importaba']);
});

test('what was noted in one language is understood in the other', () => {
  expect(ours('noLine')).toBe(NO_LINE);
  expect(isSilent({ sayIt: 'todavía sin palabras' })).toBe(true);
  expect(isPause({ text: 'Pausa: Pies en el suelo' })).toBe(true);
  expect(withoutPaused('Pausa: Pies en el suelo')).toBe('Pies en el suelo');
  expect(withoutPaused('I paused')).toBe('I paused');
  expect(isClosed({ text: 'nada todavía', when: 'x', snag: 'y', plan: 'z' })).toBe(true);
  expect(hasWayRound({ text: 'a', when: 'b', snag: 'ninguno que yo vea', plan: 'c' })).toBe(false);
  expect(partOf('Lo que hice: un té', 'did')).toBe('un té');
  expect(isOurs('did', 'Lo que hice')).toBe(true);
});

test.each([
  ['16–22 de noviembre de 2026', '2026-11-16'],
  ['30 de noviembre – 6 de diciembre de 2026', '2026-11-30'],
  ['28 de diciembre de 2026 – 3 de enero de 2027', '2026-12-28'],
])('a review names its week in Spanish: %s', (text, from) => expect(weekFrom(text)?.from).toBe(from));
