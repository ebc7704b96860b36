import { inAll, ours } from './stored-words.ts';

/** The three lines of a small story, in the order they are told, with the words each begins with. */
export const STEMS = { mattered: ours('mattered'), did: ours('did'), remember: ours('remember') };

export type Part = keyof typeof STEMS;

const PARTS = Object.keys(STEMS) as Part[];

/** The lines as one text that reads by itself years later, each on its own; what was left empty is left out. */
export const tell = (lines: Partial<Record<Part, string>>): string =>
  PARTS.flatMap((part) => {
    const words = lines[part]?.trim();
    return words ? `${STEMS[part]}: ${words}` : [];
  }).join('\n');

/** One of the lines, found again in the text; nothing when the reader has told it another way since. */
export function partOf(text: string, part: Part): string {
  const stems = inAll(part).map((stem) => `${stem}: `);
  for (const line of text.split('\n')) {
    const stem = stems.find((one) => line.startsWith(one));
    if (stem) return line.slice(stem.length);
  }
  return '';
}
