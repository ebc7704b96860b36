import { expect, test } from 'vitest';
import { sayTimes } from '~/components/tools/patterns/words';

test.each([
  [[10, 9, 0, 0], false],
  [[10, 3, 0, 0], true],
  [[4, 4, 4, 0], false],
  [[7, 3, 0, 0], true],
])('of the notes by time of day %j, one stands out: %s', (notes, stands) => {
  expect(sayTimes(notes)).toMatch(stands ? /^More was noted / : /^No time of day stands out\./);
});
