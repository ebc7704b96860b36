/** Signs that belong to the one before them, or tie it to the next: cutting there would leave half of something. */
const TIED = /^[\p{M}\p{Cf}\p{Emoji_Modifier}]$/u;

/**
 * A text of at most so many signs, with an ellipsis where it was cut. Whole signs: no half emoji, no letter without its
 * accent. Line ends become spaces. No pattern is tried on the whole text: an engine remembers the last text it tried one
 * on, and notes that are locked must not stay in memory.
 */
export function shortened(text: string, most: number): string {
  const words = ['\r', '\n', '\t', ' '].reduce((parts, gap) => parts.flatMap((part) => part.split(gap)), [text]);
  const signs = Array.from(words.filter(Boolean).join(' '));
  if (signs.length <= most) return signs.join('');
  let end = most - 1;
  while (end > 0 && (TIED.test(signs[end]!) || signs[end - 1] === '\u200d')) end--;
  return `${signs.slice(0, end).join('').trimEnd()}…`;
}
