/** A word for a feeling, as feelings.json has it. */
export interface FeelingWord {
  label: string;
  meaning: string;
  /** Shows the way to support beside the word, quietly. */
  offer_support?: boolean;
  /** The same word in the other languages of the site: it may have been noted there. */
  elsewhere?: string[];
}

/** Words that lie near each other. No family is good or bad. */
export interface Family {
  id: string;
  label: string;
  hint: string;
  words: FeelingWord[];
}

/** A word and how strong it is, as it is kept: “uneasy, a little”. */
export const feelingInWords = (word: string, strength = ''): string => (strength ? `${word}, ${strength}` : word);

/** Whether one of these words is one beside which the way to support stands. */
export const offersSupport = (kept: readonly string[], families: readonly Family[]): boolean =>
  families.some(({ words }) =>
    words.some(
      ({ label, offer_support, elsewhere = [] }) =>
        offer_support === true &&
        [label, ...elsewhere].some((word) => kept.some((one) => one === word || one.startsWith(`${word}, `))),
    ),
  );
