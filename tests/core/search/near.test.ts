import { describe, expect, test } from 'vitest';
import { isOneLetterAway, near } from '~/core/search/near';

describe('one letter is wrong', () => {
  test.each([
    ['missing', 'anxity', 'anxiety'],
    ['too many', 'angerr', 'anger'],
    ['another', 'slaep', 'sleep'],
    ['swapped with the next', 'freind', 'friend'],
    ['missing at the end', 'burnou', 'burnout'],
    ['swapped at the start', 'naxiety', 'anxiety'],
  ])('%s: “%s” was “%s”', (_, typed, meant) => expect(isOneLetterAway(typed, meant)).toBe(true));

  test.each([
    ['anger', 'anger'],
    ['anxty', 'anxiety'],
    ['trust', 'rusty'],
    ['abcd', 'badc'],
  ])('“%s” is not that far from “%s”', (typed, other) => expect(isOneLetterAway(typed, other)).toBe(false));
});

test('words of three letters have too many neighbours', () => expect(near('sda', ['sad', 'bad'])).toEqual([]));

test('a word with the same first letter was meant, if there is one', () => {
  expect(near('wark', ['work', 'dark'])).toEqual(['work']);
  expect(near('eelings', ['feelings'])).toEqual(['feelings']);
});
