import { last } from './last.ts';
import { standing } from './plans.ts';
import type { EntryOf } from './record/entry.ts';
import { isOurs, ours } from './stored-words.ts';

/** What stands in the place of a line to say when there is none: a limit can be kept without words. */
export const NO_LINE = ours('noLine');

/** Whether a limit was kept without a line to say. */
export const isSilent = ({ sayIt }: { sayIt: string }): boolean => isOurs('noLine', sayIt);

/** The words that are tried: the line to say, or the limit itself. */
export const spoken = (limit: { text: string; sayIt: string }): string => (isSilent(limit) ? limit.text : limit.sayIt);

/** The small test of a limit: the latest plan that stands and was built on it, whatever its words are by now. */
export const testOf = (
  { id }: EntryOf<'limit'>,
  actions: readonly EntryOf<'action'>[] = [],
): EntryOf<'action'> | undefined => last(standing(actions).filter(({ buildsOn }) => buildsOn === id));
