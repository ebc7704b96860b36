import { last } from './last.ts';
import { carriesOne, isSteady, readyForMore, standing } from './plans.ts';
import type { EntryOf } from './record/entry.ts';

type Action = EntryOf<'action'>;
type Win = EntryOf<'win'>;

/**
 * What there is to decide, and about which plan. `under-way`: one more stands already and does not go well by itself
 * yet, so another waits. `carrying`: it goes well, and one more was built on it. `none`: no plan stands.
 */
export type NextStep =
  { state: 'none'; plan?: undefined } | { state: 'under-way' | 'ready' | 'carrying' | 'not-yet'; plan: Action };

/**
 * Looks at the plans that stand. Never more than one more at a time.
 * @param chosen the plan the reader asks about; otherwise one that is ready, otherwise the latest
 */
export function nextStep(actions: readonly Action[] = [], wins: readonly Win[] = [], chosen?: string): NextStep {
  const plans = standing(actions);
  const onPlans = plans.filter(({ buildsOn }) => actions.some(({ id }) => id === buildsOn));
  const more = last(onPlans.filter((one) => !isSteady(one, wins)));
  if (more) return { state: 'under-way', plan: more };
  const plan = plans.find(({ id }) => id === chosen) ?? readyForMore(actions, wins) ?? last(plans);
  if (!plan) return { state: 'none' };
  if (!isSteady(plan, wins)) return { state: 'not-yet', plan };
  return { state: carriesOne(plan, actions) ? 'carrying' : 'ready', plan };
}
