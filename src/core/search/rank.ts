import type { Contents, Part } from './index-files';
import { stem } from './stem';

/** How much more each time counts that a word stands on a page: the tenth adds little. */
const SATURATION = 1.4;

/** How much more often a long page has to say a word than a short one. */
const BY_LENGTH = 0.75;

/** How many numbers there are to each page. */
const EACH = 3;

/** A word of the index, and the pages that have it. */
export type Entry = readonly [word: string, pages: readonly number[]];

/** The words of a part, each with its pages. */
export const entries = ({ words, pages }: Part): Entry[] => words.split(' ').map((word, i) => [word, pages[i]!]);

/** The parts that may have a word that was typed, or one that begins with it. */
export function partsFor(typed: string, { parts }: Pick<Contents, 'parts'>): string[] {
  const starts = [typed, stem(typed)];
  const within = parts.filter(([from, to]) => starts.some((start) => from <= `${start}\uffff` && to >= start));
  const before = parts.filter(([from]) => from <= typed);
  return (within.length > 0 ? within : before.slice(-1)).map(([, , name]) => name);
}

/** The forms of a word that was typed, and words that begin with it; where there is none, the longest that it begins with. */
function meant(typed: string, all: readonly Entry[]): Entry[] {
  const bare = stem(typed);
  const found = all.filter(([word]) => word === bare || word.startsWith(typed));
  if (found.length > 0) return found;
  const shorter = all.filter(([word]) => bare.startsWith(word)).sort(([a], [b]) => a.length - b.length);
  return shorter.slice(-1);
}

/**
 * What each page is worth by one word (BM25): more where it stands often, on a short page, in a title or a question, and
 * where few pages have it. A word that is letters longer than the typed one counts less with each.
 */
export function rank(typed: string, all: readonly Entry[], { pages }: Pick<Contents, 'pages'>): Map<number, number> {
  const bare = stem(typed);
  const average = pages.reduce((sum, [, length]) => sum + length, 0) / pages.length;
  const worth = new Map<number, number>();
  for (const [word, numbers] of meant(typed, all)) {
    const close = 1 / (1 + Math.abs(word.length - bare.length));
    for (let i = 0, page = 0; i < numbers.length; i += EACH) {
      const [after, often, fields] = [numbers[i]!, numbers[i + 1]!, numbers[i + 2]!];
      page += after;
      const room = SATURATION * (1 - BY_LENGTH + (BY_LENGTH * pages[page]![1]) / average);
      const text = ((SATURATION + 1) * often) / (room + often);
      worth.set(page, Math.max(worth.get(page) ?? 0, close * (text + fields)));
    }
  }
  const rare = Math.log1p((pages.length - worth.size + 0.5) / (worth.size + 0.5));
  return new Map([...worth].map(([page, one]) => [page, rare * one]));
}
