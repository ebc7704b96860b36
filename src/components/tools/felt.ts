import type { After, Before } from '~/core/record/entry';

/** How it felt before, to pick from. */
export const BEFORES = [
  { value: 'heavy', label: 'heavy' },
  { value: 'in-between', label: 'in between' },
  { value: 'light', label: 'light' },
  { value: 'not-sure', label: 'not sure' },
] satisfies { value: Before; label: string }[];

/** How it felt after, beside before. */
export const AFTERS = [
  { value: 'lighter', label: 'lighter' },
  { value: 'same', label: 'the same' },
  { value: 'heavier', label: 'heavier' },
  { value: 'not-sure', label: 'not sure' },
] satisfies { value: After; label: string }[];
