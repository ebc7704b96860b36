import { expect, test } from 'vitest';
import { alike, byWord, isKnown, meant } from '~/core/search/widen';

const lexicon = {
  words: ['mother', 'therapist', 'promise'],
  alike: byWord([
    ['mum', 'mom', 'mother'],
    ['gp', 'doctor'],
  ]),
};

test('a like word is looked for when pages are found by it, and is worth less than the word itself', () => {
  expect(alike('mum', lexicon)).toEqual([{ word: 'mother', worth: expect.any(Number) as number }]);
  expect(alike('mum', lexicon)[0]!.worth).toBeLessThan(1);
  expect(alike('gp', lexicon)).toEqual([]);
});

test('another form of a word is no typing error', () => {
  expect(isKnown('promises', lexicon)).toBe(true);
  expect(isKnown('therpist', lexicon)).toBe(false);
  expect(meant('therpist', lexicon).map(({ word }) => word)).toEqual(['therapist']);
});

test('a word of danger, and one that means the same as others, is no typing error', () => {
  const { words, alike } = lexicon;
  expect(meant('stalking', { words: ['talking'], alike })).toEqual([]);
  expect(meant('mums', { words: [...words, 'must'], alike: byWord([['mums', 'parents']]) })).toEqual([]);
});
