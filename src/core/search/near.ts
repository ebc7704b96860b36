/** Shorter words have too many neighbours: “sad” is one letter from “bad”. */
const SHORTEST = 4;

const swapped = (a: string, b: string, at: number) =>
  a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);

/** Whether one letter too many, too few, changed, or swapped with the next makes one word of the other. */
export function isOneLetterAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const [restOfA, restOfB] = [a.slice(at + 1), b.slice(at + 1)];
  if (a.length === b.length) return restOfA === restOfB || swapped(a, b, at);
  return a.length > b.length ? restOfA === b.slice(at) : restOfB === a.slice(at);
}

/** Words of the list that were meant, when one letter of the typed word is wrong. The first letter seldom is. */
export function near(typed: string, list: readonly string[]): string[] {
  if (typed.length < SHORTEST) return [];
  const all = list.filter((word) => isOneLetterAway(typed, word));
  const sameStart = all.filter((word) => word[0] === typed[0]);
  return sameStart.length > 0 ? sameStart : all;
}
