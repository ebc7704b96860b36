import { describe, expect, it } from 'vitest';
import { lastSafe, readyForMore, standing, winsWith } from '../../src/core/plans.ts';
import { pauseAsWin } from '../../src/core/pauses.ts';
import { anAction, aWin } from '../factories.ts';

let made = 0;
const plan = (over: object = {}) => anAction({ id: `plan-${made++}`, ...over });
const win = (over: object = {}) => aWin({ id: `win-${made++}`, ...over });

describe('plans that stand', () => {
  it('are tried or steady, not resting and not done with', () => {
    const all = (['trying', 'steady', 'resting', 'done'] as const).map((stage) => plan({ stage }));
    expect(standing(all)).toEqual(all.slice(0, 2));
    expect(standing(undefined)).toEqual([]);
  });
});

describe('one more beside it', () => {
  const one = plan();
  const did = (how: string) => win({ actionId: one.id, how });

  it('is offered after three wins with a plan, whole, smaller or after a gap', () => {
    const three = [did('did'), did('smaller'), did('came-back')];
    expect(winsWith(one, three)).toHaveLength(3);
    expect(readyForMore([one], three)).toBe(one);
    expect(readyForMore([one], three.slice(1))).toBeUndefined();
  });

  it('does not count rest, nor wins of another plan', () => {
    expect(readyForMore([one], [did('did'), did('rested'), did('rested'), win()])).toBeUndefined();
  });

  it('is not offered twice for one plan', () => {
    const three = [did('did'), did('did'), did('did')];
    expect(readyForMore([one, plan({ buildsOn: one.id })], three)).toBeUndefined();
    expect(readyForMore([one, plan({ buildsOn: one.id, stage: 'done' })], three)).toBe(one);
  });

  it('takes the reader’s word for it', () => {
    const steady = plan({ stage: 'steady' });
    expect(readyForMore([steady], [])).toBe(steady);
  });
});

describe('the last safe action', () => {
  it('is the last one done with the same plan, else the last of all', () => {
    const mine = win({ actionId: 'a' });
    const other = win({ actionId: 'b' });
    expect(lastSafe([mine, other], 'a')).toBe(mine);
    expect(lastSafe([mine, other], 'c')).toBe(other);
    expect(lastSafe([mine, other])).toBe(other);
  });

  it('is never a rest, a pause or what felt heavier after, and there may be none', () => {
    const unsafe = [{ how: 'rested' }, { text: pauseAsWin('Feet down') }, { beforeScale: 2, afterScale: 6 }];
    const safe = win({ actionId: 'a', after: 'same' });
    const all = unsafe.map((over) => win({ actionId: 'a', ...over }));
    expect(lastSafe([safe, ...all], 'a')).toBe(safe);
    expect(lastSafe(all)).toBeUndefined();
    expect(lastSafe(undefined)).toBeUndefined();
  });
});
