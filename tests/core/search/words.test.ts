import { describe, expect, test } from 'vitest';
import { answers, finished, keywords } from '~/core/search/words';

describe('keywords', () => {
  test('leaves out the small words, whatever the apostrophes', () => {
    expect(keywords('Why can’t I stick to anything?')).toEqual(['stick', 'anything']);
    expect(keywords("why can't i stick to anything")).toEqual(['stick', 'anything']);
  });

  test('keeps small words when there is nothing else to go by', () => {
    expect(keywords('who am i')).toEqual(['who', 'am', 'i']);
  });

  test('names each word once', () => expect(keywords('Tired, so tired')).toEqual(['tired']));
  test('finds nothing in blanks and signs', () => expect(keywords(' … !')).toEqual([]));
});

describe('finished', () => {
  const isWord = (word: string) => word === 'ai';
  test.each([
    ['small w', ['small']],
    ['small wi', ['small']],
    ['small win', ['small', 'win']],
    ['small wi ', ['small', 'wi']],
    ['ai', ['ai']],
    ['s', []],
    ['sm small', ['sm', 'small']],
  ])('of “%s” looks for %j', (typed, keys) => expect(finished(typed, isWord)).toEqual(keys));
});

describe('answers', () => {
  test.each([
    ['exhau', 'exhausted'],
    ['promises', 'promise'],
    ['running', 'run'],
    ['happiness', 'happy'],
  ])('“%s” is answered by “%s”', (typed, onPage) => expect(answers(typed, onPage)).toBe(true));

  test.each([
    ['arnsten', 'a'],
    ['anxiety', 'an'],
    ['zebra', 'ze'],
    ['sleep', 'steps'],
  ])('“%s” is not answered by “%s”', (typed, onPage) => expect(answers(typed, onPage)).toBe(false));
});
