const WORDS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A small number as a word, as it is said before a thing: “no day”, “one day”, “two days”. */
export const numberWord = (n: number): string => WORDS[n] ?? String(n);
