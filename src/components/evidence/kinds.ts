import type { Reference } from '~/library/references';
import type { KINDS } from './text';

interface Shelf {
  id: keyof typeof KINDS;
  kinds: Reference['kind'][];
}

/** The shelves of the evidence page, from advice that weighs many studies to ideas nobody measured. */
export const SHELVES: Shelf[] = [
  { id: 'guidelines', kinds: ['guideline'] },
  { id: 'pooled-studies', kinds: ['meta-analysis'] },
  { id: 'trials', kinds: ['RCT'] },
  { id: 'experiments', kinds: ['experiment'] },
  { id: 'watching', kinds: ['observational study', 'observational study / book'] },
  { id: 'reviews', kinds: ['review'] },
  { id: 'ideas', kinds: ['theory', 'book'] },
];
