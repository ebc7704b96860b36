import { describe, expect, test } from 'vitest';
import { passage } from '~/core/search/excerpt';

/** What a reader sees, with what is marked in brackets. */
const seen = (text: string, ...keys: string[]) =>
  passage(text, (word) => keys.find((key) => key === word))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

const FILLER = 'so it goes on and on and on and on and on';
const LONG = `${FILLER} ${FILLER} ${FILLER} ${FILLER}.`;

describe('passage', () => {
  test('marks what was looked for, wherever it stands', () => {
    expect(seen('Small, and kept.', 'small', 'kept')).toBe('[Small], and [kept].');
  });

  test('leaves the signs around a word unmarked, and marks a word of two parts', () => {
    expect(seen('“Lazy.” Self-trust, then.', 'lazy', 'trust')).toBe('“[Lazy].” [Self-trust], then.');
  });

  test('reads accents and apostrophes as a search does', () => {
    expect(seen('The café’s door.', 'cafes')).toBe('The [café’s] door.');
  });

  test('begins with the sentence of a match, and shows where it was cut', () => {
    expect(seen(`${LONG} One promise is ${LONG}`, 'promise')).toMatch(/^One \[promise\] is so it .* …$/);
  });

  test('begins within a sentence that is too long', () => {
    expect(seen(`${LONG.slice(0, -1)} promise ${LONG}`, 'promise')).toMatch(/^… .* on \[promise\] so .*…$/);
  });

  test('goes where the most different words stand, not where one stands most often', () => {
    const text = `One plan, a plan, a plan. ${LONG} A kind plan is enough. ${LONG}`;
    expect(seen(text, 'plan', 'kind')).toMatch(/^A \[kind\] \[plan\] is enough/);
  });

  test('has 28 words between its dots, and fewer at the end of a text', () => {
    expect(seen(`${LONG} ${LONG}`).split(' ')).toHaveLength(28 + 2);
    expect(seen(`${LONG} The end.`, 'end')).toBe('The [end].');
  });

  test('gives the first words where nothing was found', () => {
    expect(seen('Nothing of it.', 'zebra')).toBe('Nothing of it.');
  });

  test('closes the gap that a link leaves before a full stop', () => {
    expect(seen('What we know . One more .')).toBe('What we know. One more.');
  });

  test('does not take an apostrophe for an end', () => {
    expect(seen('In office workers’')).toBe('In office workers’ …');
  });
});
