import { expect, it } from 'vitest';
import { unled } from '../../../src/core/text/unled.ts';

it('takes away a beginning that the field says already, in any case of letters', () => {
  expect(unled('When I wake up', 'When')).toBe('I wake up');
  expect(unled('i will drink water', 'I will')).toBe('drink water');
});

it('leaves all other words as they are', () => {
  for (const words of ['whenever it rains', 'When', '', 'I willingly rest']) expect(unled(words, 'When')).toBe(words);
});
