const ENDING = /(ings?|ed|ly|ness|ions?|es|([^s])s)$/;

/** Shorter than this, what is left of a word says nothing: “being” is no form of “be” here. */
const SHORTEST = 3;

/**
 * A word without its ending, for telling whether two words are forms of one: “promises” and “promise”, “running” and
 * “run”. It is no word itself, and only compared.
 */
export function stem(word: string): string {
  const bare = word.replace(ENDING, '$2');
  const kept = bare.length < SHORTEST ? word : bare;
  const single = kept.replace(/([^aeiousl])\1$/, '$1').replace(/y$/, 'i');
  return single.length > SHORTEST ? single.replace(/e$/, '') : single;
}
