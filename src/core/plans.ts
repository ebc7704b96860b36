import { felt } from './felt.ts';
import { last } from './last.ts';
import { isPause } from './pauses.ts';
import type { EntryOf } from './record/entry.ts';

type Action = EntryOf<'action'>;
type Win = EntryOf<'win'>;

/** Plans that are being done: not resting, not done with. In the order of writing. */
export const standing = (actions: readonly Action[] = []): Action[] =>
  actions.filter(({ stage }) => stage === 'trying' || stage === 'steady');

/** The wins in which a plan was done, whole or smaller, in the order of writing. Rest is not counted for or against. */
export const winsWith = ({ id }: Action, wins: readonly Win[] = []): Win[] =>
  wins.filter(({ actionId, how }) => actionId === id && how !== 'rested');

/** A plan that was done this often can take one more beside it. */
export const STEADY = 3;

/** Whether a plan goes well: by the reader’s own word, or done often enough. */
export const isSteady = (plan: Action, wins: readonly Win[] = []): boolean =>
  plan.stage === 'steady' || winsWith(plan, wins).length >= STEADY;

/** Whether something was built on a plan that the reader is not done with. */
export const carriesOne = ({ id }: Action, actions: readonly Action[]): boolean =>
  actions.some(({ buildsOn, stage }) => buildsOn === id && stage !== 'done');

/** Whether a plan stands, goes well and has nothing built on it. */
export const isReadyForMore = (
  plan: Action | undefined,
  actions: readonly Action[] = [],
  wins: readonly Win[] = [],
): boolean => plan !== undefined && standing([plan]).length > 0 && isSteady(plan, wins) && !carriesOne(plan, actions);

/** The latest plan that goes well and has nothing built on it. */
export const readyForMore = (actions: readonly Action[] = [], wins: readonly Win[] = []): Action | undefined =>
  last(actions.filter((plan) => isReadyForMore(plan, actions, wins)));

/**
 * The last thing that was done and can be gone back to: the same plan first, else anything. Not what felt heavier after,
 * and no rest or pause: those are no steps.
 */
export function lastSafe(wins: readonly Win[] = [], actionId?: string): Win | undefined {
  const done = wins.filter((win) => win.how !== 'rested' && !isPause(win) && felt(win) !== 'heavier');
  return last(done.filter((win) => actionId && win.actionId === actionId)) ?? last(done);
}
