/** The way from a note to something to read. */
export const READING = {
  find: 'Find reading for this',
  failed: 'The search could not be opened. Everything there is to read stands under Articles, above.',
} as const;
