import type * as English from '~/core/search/stem';

const PLURAL = /(?:e?s)$/;
const ENDING =
  /(?:[ai]mientos?|acion|mente|[ai]ndo|iendo|(?:ad|id)[oa]|(?:ar|er|ir)(?:me|te|se|lo|la|los|las|le|les)?|[aeo])$/;

/** Shorter than this, what is left of a word says nothing. */
const SHORTEST = 3;

const without = (ending: RegExp, word: string) => {
  const bare = word.replace(ending, '');
  return bare.length < SHORTEST ? word : bare;
};

/** A Spanish word without its ending, in plain letters: “límites” and “límite”, “cansada” and “cansado”, “descansar” and “descanso”. */
export const stem: typeof English.stem = (word) => without(ENDING, without(PLURAL, word));
