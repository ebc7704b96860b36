import { expect, test } from 'vitest';
import { sourcesLinked } from '~/core/text/linked-sources';

test('finds links to a place on the evidence page, from another page', () => {
  const text = 'See [one](/evidence/#lally-2010), [two](/evidence/#webb-2013) and [more](/evidence/).';
  expect(sourcesLinked(text, 'about')).toEqual(['lally-2010', 'webb-2013']);
});

test('takes a short link for the evidence page’s own, and for no source elsewhere', () => {
  expect(sourcesLinked('See [one](#lally-2010).', 'evidence')).toEqual(['lally-2010']);
  expect(sourcesLinked('See [one](#lally-2010) or [that](/safety/#lally-2010).', 'about')).toEqual([]);
});
