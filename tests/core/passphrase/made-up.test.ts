import { expect, it } from 'vitest';
import { HOW_MANY, madeUp } from '~/core/passphrase/made-up';
import { WORDS } from '~/core/passphrase/words';

it('has a word of its own for each value of a byte', () => {
  expect(new Set(WORDS).size).toBe(256);
  expect(WORDS.filter((word) => !/^[a-z]{2,8}$/.test(word))).toEqual([]);
});

it('takes one word for each random byte', () => {
  expect(madeUp(Uint8Array.of(0, 255, 0))).toBe(`${WORDS[0]} ${WORDS[255]} ${WORDS[0]}`);
  expect(madeUp(new Uint8Array(HOW_MANY)).split(' ')).toHaveLength(8);
});
