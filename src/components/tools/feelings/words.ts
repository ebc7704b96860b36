import type { Family } from '~/core/feelings';

/** The words of feelings.json, fetched when a reader looks for one. */
export const loadFamilies = (): Promise<Family[]> =>
  import('~/content/feelings.json').then(({ default: { families } }) => families);
