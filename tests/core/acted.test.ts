import { expect, it } from 'vitest';
import { acted } from '../../src/core/acted.ts';
import { aWin } from '../factories.ts';

it('counts what was done in any size, and coming back, never rest', () => {
  const all = (['did', 'smaller', 'rested', 'came-back'] as const).map((how) => aWin({ how }));
  expect(acted(all)).toEqual({ done: 3, back: 1 });
  expect(acted(undefined)).toEqual({ done: 0, back: 0 });
});
