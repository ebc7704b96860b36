import { expect, test } from 'vitest';
import { likeness, says } from '~/core/search/likeness';
import { byWord } from '~/core/search/widen';

const page = { meta: { title: 'Small promises', question: 'Where do I start?', asks: 'am i lazy. my mum shouts' } };
const lexicon = { words: [], alike: byWord([['mum', 'mother']]) };

test('a whole phrase counts most, whatever its apostrophes; a single word is no phrase', () => {
  expect(says(page, 'Am I lazy?')).toBeGreaterThan(0);
  expect(says(page, 'where do i start')).toBeGreaterThan(0);
  expect(says(page, 'lazy')).toBe(0);
  expect(says(page, 'lazy start')).toBe(0);
});

test('the closer to a phrase, the more; another form or a like word is as good', () => {
  const like = (words: string) => likeness(page, words, lexicon);
  expect(like('am i lazy')).toBe(2);
  expect(like('my mother shouting')).toBe(like('my mum shouts'));
  expect(like('lazy')).toBeGreaterThan(like('lazy people everywhere'));
  expect(like('zebra')).toBe(0);
});
