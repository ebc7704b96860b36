import { STAYS, TURNS } from './as-mine-text';

/**
 * A suggestion of ours (“Let your shoulders drop.”) as the reader would go on after “I will”: in the first person,
 * in lower case, without the full stop. Quoted words stay as they are.
 */
export function asMine(suggestion: string): string {
  const turned = suggestion
    .split(STAYS)
    .map((part, place) => (place % 2 === 1 ? part : TURNS.reduce((text, [from, to]) => text.replace(from, to), part)))
    .join('');
  return (turned.charAt(0).toLowerCase() + turned.slice(1)).replace(/\.$/, '');
}
