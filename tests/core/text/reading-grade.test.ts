import { expect, test } from 'vitest';
import { readingGrade, sentencesIn } from '~/core/text/reading-grade';

test('a sentence ends at its mark, with the quote that closes after it', () => {
  expect(sentencesIn('One. Two? “Three.” Four (five.) Six… Seven')).toHaveLength(6);
});

test('a wrapped line goes on, and the end of a heading ends a sentence', () => {
  expect(sentencesIn('One line\nthat goes on')).toEqual(['One line that goes on']);
});

test('marks alone are no sentence', () => {
  expect(sentencesIn('… — !')).toEqual([]);
});

test('is the formula of Kincaid and others', () => {
  // Six words, six syllables, one sentence.
  expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
  // Two sentences of two words; “water” has two syllables.
  expect(readingGrade(['Drink water.', 'Sit down.'])).toBeCloseTo(0.39 * 2 + 11.8 * (5 / 4) - 15.59);
});

test('nothing to read has grade nought', () => {
  expect(readingGrade([])).toBe(0);
});
