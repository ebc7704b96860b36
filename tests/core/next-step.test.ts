import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep } from '../../src/core/next-step.ts';
import { isSteady, standing } from '../../src/core/plans.ts';
import type { Stage } from '../../src/core/record/entry.ts';
import { anAction, aWin } from '../factories.ts';

const one = anAction({ id: 'one' });
const other = anAction({ id: 'other' });
const beside = anAction({ id: 'beside', buildsOn: 'one' });
const times = (n: number, actionId: string, how = 'did') =>
  Array.from({ length: n }, (_, i) => aWin({ id: `${actionId}-${i}`, actionId, how }));

describe('one more, or rest', () => {
  it('has nothing to ask where no plan stands', () => {
    expect(nextStep()).toEqual({ state: 'none' });
    expect(nextStep([anAction({ stage: 'resting' }), anAction({ stage: 'done' })])).toEqual({ state: 'none' });
  });

  it('asks about the plan that is ready before any other', () => {
    expect(nextStep([one, other], times(3, 'one'))).toEqual({ state: 'ready', plan: one });
    expect(nextStep([one, other], [])).toEqual({ state: 'not-yet', plan: other });
  });

  it('takes the reader’s word for a count', () => {
    const steady = anAction({ id: 'one', stage: 'steady' });
    expect(nextStep([steady], [])).toEqual({ state: 'ready', plan: steady });
  });

  it('speaks of the plan the reader asks about', () => {
    expect(nextStep([one, other], times(3, 'one'), 'other')).toEqual({ state: 'not-yet', plan: other });
    expect(nextStep([one], times(3, 'one'), 'deleted')).toEqual({ state: 'ready', plan: one });
  });

  it('lets another wait while one more is under way, until that one goes well or is let go', () => {
    const wins = times(3, 'one');
    expect(nextStep([one, beside], wins)).toEqual({ state: 'under-way', plan: beside });
    expect(nextStep([one, beside, other], wins, 'other')).toEqual({ state: 'under-way', plan: beside });
    expect(nextStep([one, beside], [...wins, ...times(3, 'beside')])).toEqual({ state: 'ready', plan: beside });
    const resting = anAction({ id: 'beside', buildsOn: 'one', stage: 'resting' });
    expect(nextStep([one, resting], wins)).toEqual({ state: 'carrying', plan: one });
    const done = anAction({ id: 'beside', buildsOn: 'one', stage: 'done' });
    expect(nextStep([one, done], wins)).toEqual({ state: 'ready', plan: one });
  });

  it('speaks of a plan that stands, and never offers one more while one is under way', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const stage = fc.constantFrom<Stage>('trying', 'steady', 'resting', 'done');
    const plans = fc.uniqueArray(fc.record({ id, stage, buildsOn: fc.option(id, { nil: undefined }) }), {
      selector: (plan) => plan.id,
    });
    const did = fc.array(fc.record({ actionId: id, how: fc.constantFrom('did', 'smaller', 'rested', 'came-back') }));
    fc.assert(
      fc.property(plans, did, fc.option(id, { nil: undefined }), (all, logged, chosen) => {
        const actions = all.map((plan) => anAction(plan));
        const wins = logged.map((win, n) => aWin({ ...win, id: `win-${n}` }));
        const { state, plan } = nextStep(actions, wins, chosen);
        const unsettled = standing(actions).some(
          (action) => actions.some(({ id: base }) => base === action.buildsOn) && !isSteady(action, wins),
        );
        expect(state === 'under-way').toBe(unsettled);
        expect(plan === undefined || standing(actions).includes(plan)).toBe(true);
        expect(plan === undefined).toBe(standing(actions).length === 0);
      }),
    );
  });
});
