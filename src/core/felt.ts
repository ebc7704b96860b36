import type { After, Before } from './record/entry.ts';

/** How it felt afterwards, set against before. */
export type Felt = 'lighter' | 'same' | 'heavier';

interface Answers {
  before?: Before;
  after?: After;
  beforeScale?: number;
  afterScale?: number;
}

/**
 * What the answers of an entry say, if they say anything. A word goes before numbers: the reader chose it. On the scale
 * 0 is light and 10 is heavy, and zero is an answer; one number alone compares nothing.
 */
export function felt({ after, beforeScale, afterScale }: Answers): Felt | undefined {
  if (after && after !== 'not-sure') return after;
  if (beforeScale === undefined || afterScale === undefined) return undefined;
  if (afterScale === beforeScale) return 'same';
  return afterScale < beforeScale ? 'lighter' : 'heavier';
}
