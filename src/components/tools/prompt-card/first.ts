import type { Wish } from '~/core/prompt';

/** Ready from the start, and what stands on the sheet without a script. */
export const FIRST: Wish = { aim: 'smaller', energy: 'hardly', length: 40 };
