import { isDraftKey, settingKey } from '~/stores/keys';
import { orElse, refusalOf, type Refusal, type Shelf } from '~/stores/shelf';
import type { Where } from '~/stores/view';
import type { Change } from '~/stores/writing';
import { PLACES, type State } from './state';

/** Goes where the entries go: unfinished words, today’s value, the time of the last copy. */
const goesAlong = (key: string) => isDraftKey(key) || key === settingKey('today') || key === settingKey('copied');

/** The way of one text. */
export interface Move {
  from: Shelf;
  to: Shelf;
  key: string;
  text: string;
}

/** The way of all that goes along, from wherever it is, to a place. */
export function movesTo({ shelves }: State, where: Where): Move[] | Refusal {
  try {
    const to = shelves[where];
    return PLACES.filter((place) => place !== where).flatMap((place) => movesFrom(shelves[place], to));
  } catch (error) {
    return refusalOf(error);
  }
}

/** A shelf that cannot be read at all holds nothing; a text that cannot be read must not be left behind. */
function movesFrom(from: Shelf, to: Shelf): Move[] {
  const keys = orElse(() => from.keys().filter(goesAlong), []);
  return keys.flatMap((key) => {
    const text = from.get(key);
    return text === null ? [] : [{ from, to, key, text }];
  });
}

export const moved = (moves: readonly Move[]): Change[] =>
  moves.flatMap(({ from, to, key, text }) => [
    { shelf: to, key, text },
    { shelf: from, key, text: null },
  ]);

/** The way back, with what was written meanwhile. */
export const back = (moves: readonly Move[]): Move[] =>
  moves.flatMap(({ from, to, key }) => {
    const text = orElse(() => to.get(key), null);
    return text === null ? [] : [{ from: to, to: from, key, text }];
  });
