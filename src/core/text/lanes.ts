/** A slow pace, in words a minute: silent reading averages about 240, and our readers are tired. */
const PACE = 180;

export type Lane = 1 | 5 | 'all';

const LANE = /<Lane minutes=\{(1|5)\}>([\s\S]*?)<\/Lane>/g;

/** The words a reader sees in a piece of MDX: tags, comments, link targets and marks are left out. */
export function wordsIn(mdx: string): string[] {
  const seen = mdx
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ');
  return seen.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** The text of an article that each lane shows. Five minutes holds the one-minute part too. */
export function lanes(mdx: string): Record<Lane, string> {
  const parts = [...mdx.matchAll(LANE)].map(([, minutes, text]) => ({ minutes, text: text ?? '' }));
  const upTo = (most: number) => parts.filter((part) => Number(part.minutes) <= most).map((part) => part.text);
  return { 1: upTo(1).join('\n'), 5: upTo(5).join('\n'), all: mdx };
}

/** Whole minutes for each lane, never below one. */
export function minutesByLane(mdx: string): Record<Lane, number> {
  const texts = lanes(mdx);
  const minutes = (text: string) => Math.max(1, Math.round(wordsIn(text).length / PACE));
  return { 1: minutes(texts[1]), 5: minutes(texts[5]), all: minutes(texts.all) };
}
