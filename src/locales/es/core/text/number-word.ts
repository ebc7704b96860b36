import type * as English from '~/core/text/number-word';

const WORDS = 'ningún un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ');

/** Before a masculine noun: “un día”, “dos días”. A feminine one needs its own word for none and one. */
export const numberWord: typeof English.numberWord = (n) => WORDS[n] ?? String(n);
