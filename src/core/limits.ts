import { last } from './last.ts';
import { standing } from './plans.ts';
import type { EntryOf } from './record/entry.ts';

type Limit = EntryOf<'limit'>;
type Action = EntryOf<'action'>;

/** What stands in the place of a line to say when there is none: a limit can be kept without words. */
export const NO_LINE = 'no words for it yet';

/** The words that are tried: the line to say, or the limit itself. */
export const spoken = ({ text, sayIt }: { text: string; sayIt: string }): string => (sayIt === NO_LINE ? text : sayIt);

/** The small tests of a limit, as the texts of plans, for the words that are tried. */
export const TEST_PLANS = {
  alone: (words: string): string => `say “${words}” out loud, alone`,
  kind: (words: string): string => `say “${words}” to somebody kind`,
} as const;

/** An entry as it stands, and the wordings that a change replaced. */
const wordings = <E extends Limit | Action>(entry: E): E[] => [
  entry,
  ...(entry.earlier ?? []).map((old) => ({ ...entry, ...old })),
];

function isTestOf(limit: Limit, plan: Action): boolean {
  const tests = wordings(limit).flatMap((one) => Object.values(TEST_PLANS).map((test) => test(spoken(one))));
  return wordings(plan).some(({ text }) => tests.includes(text));
}

/**
 * The test of a limit: the latest plan that stands and was made of its words, now or before a change. Where several
 * limits have the same words, it belongs to the latest of them.
 */
export const testOf = (
  limit: Limit,
  limits: readonly Limit[] = [],
  actions: readonly Action[] = [],
): Action | undefined =>
  last(standing(actions).filter((plan) => last(limits.filter((one) => isTestOf(one, plan)))?.id === limit.id));
