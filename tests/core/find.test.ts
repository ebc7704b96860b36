import { expect, it } from 'vitest';
import { find } from '~/core/find';
import { aValue, aWin } from '../factories';

const NOTES = [
  aWin({ id: 'a', text: 'Opened the Café door', helped: 'the light' }),
  aWin({ id: 'b', text: 'Rested', earlier: [{ text: 'Slept well', updatedAt: '' }] }),
  aValue({ id: 'c', label: 'Kindness' }),
];
const ids = (typed: string) => find(NOTES, typed).map(({ id }) => id);

it('finds a note by a word of any field, of now and of before', () => {
  expect(ids('door')).toEqual(['a']);
  expect(ids('light')).toEqual(['a']);
  expect(ids('slept')).toEqual(['b']);
  expect(ids('kindness')).toEqual(['c']);
});

it('takes case, accents and the two forms of a letter for one', () => {
  for (const typed of ['CAFE', 'café', 'cafe\u0301']) expect(ids(typed)).toEqual(['a']);
});

it('asks for each word, in any order, also as a part of a longer one', () => {
  expect(ids('door open')).toEqual(['a']);
  expect(ids('door rested')).toEqual([]);
});

it('gives all of them when nothing is typed, and nothing by what was picked', () => {
  expect(ids(' ')).toEqual(['a', 'b', 'c']);
  expect(ids('win-1')).toEqual([]);
  expect(ids('did')).toEqual([]);
});
