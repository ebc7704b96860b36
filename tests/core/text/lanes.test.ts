import { expect, it } from 'vitest';
import { lanes, minutesByLane, wordsIn } from '~/core/text/lanes';

it('counts the words a reader sees, not tags, comments or addresses', () => {
  const mdx = '{/* not\nthis */}<Claim refs="a b">It’s *so* [well-known](https://example.org/path)</Claim>, 2 grüße.';
  expect(wordsIn(mdx)).toEqual(['It’s', 'so', 'well-known', '2', 'grüße']);
});

it('shows the first minute in the five minutes too, and everything in all', () => {
  const mdx = 'Start <Lane minutes={1}>one</Lane> between <Lane minutes={5}>five\nlines</Lane> end';
  expect(lanes(mdx)).toEqual({ 1: 'one', 5: 'one\nfive\nlines', all: mdx });
});

it('never says less than a minute', () => {
  expect(minutesByLane('')).toEqual({ 1: 1, 5: 1, all: 1 });
});

it('rounds to whole minutes at a slow pace', () => {
  const words = (n: number) => 'word '.repeat(n);
  const mdx = `<Lane minutes={1}>${words(180)}</Lane><Lane minutes={5}>${words(630)}</Lane>${words(900)}`;
  expect(minutesByLane(mdx)).toEqual({ 1: 1, 5: 5, all: 10 });
});
