import { last } from './last.ts';
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

/** The latest plan that was done at least three times, and has nothing built on it yet. */
export const readyForMore = (actions: readonly Action[] = [], wins: readonly Win[] = []): Action | undefined =>
  last(
    standing(actions).filter(
      (plan) => winsWith(plan, wins).length >= STEADY && !actions.some(({ buildsOn }) => buildsOn === plan.id),
    ),
  );

/** The last thing that was done and can be gone back to: the same plan first, else anything. */
export function lastSafe(wins: readonly Win[] = [], actionId?: string): Win | undefined {
  const done = wins.filter(({ how }) => how !== 'rested');
  return last(done.filter((win) => actionId && win.actionId === actionId)) ?? last(done);
}
