import { expect, it } from 'vitest';
import { placesOf } from '~/core/text/paths';

const path = (id: string, ...articles: string[]) => ({ id, title: id, articles });
const one = path('one', 'a', 'b', 'c');
const other = path('other', 'c', 'a');

it('says what comes before and after an article, for each path it stands in', () => {
  expect(placesOf('c', [one, other])).toEqual([
    { path: one, before: 'b', after: undefined },
    { path: other, before: undefined, after: 'a' },
  ]);
  expect(placesOf('b', [one, other])).toEqual([{ path: one, before: 'a', after: 'c' }]);
});

it('says nothing of an article in no path', () => {
  expect(placesOf('z', [one, other])).toEqual([]);
});
