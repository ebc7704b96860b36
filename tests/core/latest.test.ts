import { describe, expect, it } from 'vitest';
import { latest, latestAndHere, writtenAt } from '~/core/latest';
import { aWin } from '../factories';

const HERE = { article: 'a', tool: 'win-log' };
const at = (article: string, text: string) => aWin({ text, from: { article, tool: 'win-log' } });
const texts = (wins: { text: string }[]) => wins.map(({ text }) => text);

it('the latest are the last ones, latest first, and no more than asked for', () => {
  expect(latest([1, 2, 3, 4], 2)).toEqual([4, 3]);
  expect(latest([1, 2, 3, 4], 2, (n) => n % 2 === 1)).toEqual([3, 1]);
  expect(latest([], 2)).toEqual([]);
});

describe('what was written with a tool in an article', () => {
  const wins = ['a', 'b', 'a', 'a', 'a'].map((article, n) => at(article, String(n)));

  it('is the latest three of it, latest first', () => {
    expect(texts(writtenAt(wins, HERE))).toEqual(['4', '3', '2']);
    expect(writtenAt(wins, { ...HERE, tool: 'pause' })).toEqual([]);
  });

  it('stays at its passage, however much was written elsewhere since, and never twice', () => {
    const since = ['b', 'c', 'd'].map((article) => at(article, article));
    expect(texts(latestAndHere([at('a', 'long ago'), ...since], 2, HERE))).toEqual(['d', 'c', 'long ago']);
    expect(texts(latestAndHere(wins, 2, HERE))).toEqual(['4', '3', '2']);
    expect(texts(latestAndHere(wins, 2, undefined))).toEqual(['4', '3']);
  });
});
