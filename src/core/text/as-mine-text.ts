/** What turns a suggestion of ours into words of the reader’s own. */
export const TURNS: [RegExp, string][] = [
  [/\byou are\b/gi, 'I am'],
  [/\b(to|for|with|at|around|near|about|of|from|feels like|holds|made|pleases|steadies) you\b/gi, '$1 me'],
  [/\byourself\b/gi, 'myself'],
  [/\byours\b/gi, 'mine'],
  [/\byour\b/gi, 'my'],
  [/\byou\b/gi, 'I'],
];

/** What stays as it is: quoted words, and thanks. */
export const STAYS = /("[^"]*"|\bthank you\b)/;
