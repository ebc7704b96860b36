const TURNS: [RegExp, string][] = [
  [/\byou are\b/gi, 'I am'],
  [/\b(to|for|with|at|around|near|about|of|from|feels like|holds|made|pleases|steadies) you\b/gi, '$1 me'],
  [/\byourself\b/gi, 'myself'],
  [/\byours\b/gi, 'mine'],
  [/\byour\b/gi, 'my'],
  [/\byou\b/gi, 'I'],
];

/**
 * A suggestion of ours (“Let your shoulders drop.”) as the reader would go on after “I will”: in the first person,
 * in lower case, without the full stop. Quoted words stay as they are.
 */
export function asMine(suggestion: string): string {
  const turned = suggestion
    .split(/("[^"]*"|\bthank you\b)/)
    .map((part, place) => (place % 2 === 1 ? part : TURNS.reduce((text, [from, to]) => text.replace(from, to), part)))
    .join('');
  return (turned.charAt(0).toLowerCase() + turned.slice(1)).replace(/\.$/, '');
}
