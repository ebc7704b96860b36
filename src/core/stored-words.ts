import { LANG } from '../locale.ts';

/**
 * Words of ours that stand in the record among the reader’s own, in each language of the site. There is one record for
 * all of them: what was noted on a Spanish page is read on an English one, so each build knows them all. Never change
 * one that was ever written; add to it.
 */
const WORDS = {
  en: {
    /** Before what was done, in a note of a pause. */
    paused: 'Paused: ',
    /** In the place of a line to say, where a limit is kept without words. */
    noLine: 'no words for it yet',
    /** In lines of a picture ahead that were left out. */
    nothingYet: 'nothing yet',
    noSnag: 'none that I can see',
    snagUnknown: 'something I cannot see yet',
    seeThen: 'see on the day',
    /** The beginnings of the three lines of a small story. */
    mattered: 'What mattered',
    did: 'What I did',
    remember: 'I want to remember',
  },
  es: {
    paused: 'Pausa: ',
    noLine: 'todavía sin palabras',
    nothingYet: 'nada todavía',
    noSnag: 'ninguno que yo vea',
    snagUnknown: 'algo que todavía no veo',
    seeThen: 'ya lo veré ese día',
    mattered: 'Lo que importaba',
    did: 'Lo que hice',
    remember: 'Quiero recordar',
  },
};

type Stored = keyof (typeof WORDS)['en'];

/** One of these words as this build writes it. */
export const ours = (word: Stored): string => (WORDS[LANG as keyof typeof WORDS] ?? WORDS.en)[word];

/** One of these words in every language. */
export const inAll = (word: Stored): string[] => Object.values(WORDS).map((words) => words[word]);

/** Whether a text is this word of ours, in any language. */
export const isOurs = (word: Stored, text: string): boolean => inAll(word).includes(text);

/** The languages in which something may have been written. */
export const WRITTEN_IN = Object.keys(WORDS);
