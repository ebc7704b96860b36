/** The first eight. The rest follow in the order of values.json. */
export const FIRST = ['calm', 'self-kindness', 'connection', 'rest', 'honesty', 'courage', 'nature', 'curiosity'];

/** Carrying more than three words at once helps nobody. */
export const MOST = 3;
