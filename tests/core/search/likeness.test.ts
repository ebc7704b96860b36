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
  expect(says(page, 'my mum shouts')).toBeGreaterThan(says(page, 'mum shouts'));
});

test('the closer to a phrase, the more; another form or a like word is as good', () => {
  const like = (words: string) => likeness(page, words, lexicon);
  expect(like('am i lazy')).toBeGreaterThan(like('am i a lazy one'));
  expect(like('my mother shouting')).toBe(like('my mum shouts'));
  expect(like('lazy')).toBeGreaterThan(like('lazy people everywhere'));
  expect(like('zebra')).toBe(0);
});

test('a page with two phrases that come close is liker than one with a single, however many it has', () => {
  const like = (asks: string) => likeness({ meta: { asks } }, 'my mum shouts', lexicon);
  expect(like('my mum shouts. mum shouting again')).toBeGreaterThan(like('my mum shouts. no rest. am i lazy'));
  expect(like('no rest. my mum shouts')).toBe(like('my mum shouts. no rest'));
  expect(like('my mum shouts')).toBeGreaterThan(like('a mum. a mum who cooks'));
});
