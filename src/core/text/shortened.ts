/** Signs that belong to the one before them, or tie it to the next: cutting there would leave half of something. */
const TIED = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;

/**
 * A text of at most so many signs, with an ellipsis where it was cut. Whole signs: no half emoji, no letter without its
 * accent. Line ends become spaces.
 */
export function shortened(text: string, most: number): string {
  const signs = Array.from(text.replace(/\s+/g, ' ').trim());
  if (signs.length <= most) return signs.join('');
  let end = most - 1;
  while (end > 0 && (TIED.test(signs[end]!) || signs[end - 1] === '\u200d')) end--;
  return `${signs.slice(0, end).join('').trimEnd()}…`;
}
