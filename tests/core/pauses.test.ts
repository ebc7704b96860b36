import { expect, it } from 'vitest';
import { pauseAsWin, pausesIn } from '../../src/core/pauses.ts';
import { aWin } from '../factories.ts';

it('knows the pauses among the wins, and leaves the rest', () => {
  const pause = aWin({ id: 'a', text: pauseAsWin('Feet down') });
  expect(pause.text).toBe('Paused: Feet down');
  expect(pausesIn([aWin(), pause, aWin({ text: 'I paused: twice' })])).toEqual([pause]);
  expect(pausesIn(undefined)).toEqual([]);
});
