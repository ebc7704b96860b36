import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shortened } from '~/core/text/shortened';

it('leaves a short text as it is, and cuts a long one with an ellipsis', () => {
  expect(shortened('the cold air', 12)).toBe('the cold air');
  expect(shortened('the cold air', 9)).toBe('the cold…');
  expect(shortened(' two\n lines ', 20)).toBe('two lines');
});

it('cuts no sign in half: no family, no flag of skin, no accent', () => {
  const family = '👩‍👩‍👧';
  expect(shortened(`tea ${family} and cake`, 8)).toBe('tea…');
  expect(shortened('👍🏽👍🏽👍🏽', 4)).toBe('👍🏽…');
  expect(shortened('abe\u0301tonnant', 4)).toBe('ab…');
});

/** Gaps of any kind count as one: what is cut is not decided by a hard space. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

it('is never longer than asked, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
      const short = shortened(text, most);
      expect(Array.from(short).length).toBeLessThanOrEqual(most);
      expect(plain(text).startsWith(plain(short.replace(/…$/, '')))).toBe(true);
    }),
  );
});
