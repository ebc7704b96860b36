import { expect, it } from 'vitest';
import { onward } from '../../src/core/onward.ts';
import { anAction, anEntry, aWin } from '../factories.ts';

const plan = anAction({ id: 'plan' });
const wins = ['a', 'b', 'c'].map((id) => aWin({ id, actionId: 'plan' }));

it('leads from the third win with a plan to one more beside it, and not from the second', () => {
  expect(onward(wins[2]!, { win: wins, action: [plan] })).toBe('next-step');
  expect(onward(wins[1]!, { win: wins.slice(0, 2), action: [plan] })).toBe('story');
});

it('leads from what felt heavier to a pause, even when more would be due', () => {
  const heavy = { ...wins[2]!, after: 'heavier' as const };
  expect(onward(heavy, { win: wins, action: [plan] })).toBe('pause');
});

it('asks nothing of a rest', () => {
  expect(onward(aWin({ how: 'rested' }), {})).toBeUndefined();
});

it('offers a story once for each win', () => {
  const win = aWin({ id: 'told' });
  expect(onward(win, {})).toBe('story');
  expect(onward(win, { story: [anEntry('story', { text: 'I did it', winId: 'told' })] })).toBeUndefined();
});
