import { last } from '../last';
import { plain } from './plain';

/** A stretch of a passage; marked where it holds what was looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** How many words a passage has. */
const LENGTH = 28;

/** The space that an index leaves before a full stop, where a link ended. */
const GAPS = /\s+(?=[.,;:?!)])/g;

/** A word between the signs that touch it. */
const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

const ENDS_SENTENCE = /[.?!][”’)]?$/;

const joined = (parts: Part[]) =>
  parts.reduce<Part[]>((done, part) => {
    const before = last(done);
    if (before?.marked !== part.marked) return [...done, part];
    return [...done.slice(0, -1), { ...part, text: before.text + part.text }];
  }, []);

const marked = (word: string): Part[] => {
  const [, before = '', core = '', after = ''] = CORE.exec(word)!;
  return [
    { text: before, marked: false },
    { text: core, marked: true },
    { text: after, marked: false },
  ];
};

/** The first and the last word that were looked for in the stretch that has the most different ones of them. */
function densest(answered: readonly (string | undefined)[]): [first: number, last: number] | undefined {
  const places = answered.flatMap((key, place) => (key === undefined ? [] : place));
  let best: { worth: number; at: [number, number] } | undefined;
  for (const first of places) {
    const within = places.filter((place) => place >= first && place < first + LENGTH);
    const different = new Set(within.map((place) => answered[place])).size;
    const worth = different * LENGTH + within.length;
    if (!best || worth > best.worth) best = { worth, at: [first, last(within)!] };
  }
  return best?.at;
}

/** Where a passage begins: with its sentence, where that leaves room for all that is to be in it. */
function beginning(words: readonly string[], first: number, end: number): number {
  const earliest = Math.max(0, end + 1 - LENGTH);
  for (let at = first; at >= earliest; at--) if (at === 0 || ENDS_SENTENCE.test(words[at - 1]!)) return at;
  return Math.max(earliest, first - Math.floor((first - earliest) / 2));
}

/**
 * The passage of a text that has the most of what was looked for, with that marked. A text that has none of it gives its
 * first words.
 * @param answers tells which of the words that are looked for a word answers, if any; it is given as it is compared
 */
export function passage(text: string, answers: (word: string) => string | undefined): Part[] {
  const words = text.replace(GAPS, '').split(/\s+/).filter(Boolean);
  const known = new Map<string, string | undefined>();
  const answered = words.map((word) => {
    if (!known.has(word)) known.set(word, plain(word).split(' ').map(answers).find(Boolean));
    return known.get(word);
  });
  const found = densest(answered);
  const from = found ? beginning(words, ...found) : 0;
  const to = Math.min(words.length, from + LENGTH);
  const parts = words.slice(from, to).flatMap((word, i) => {
    const space = { text: i === 0 ? '' : ' ', marked: false };
    return [space, ...(answered[from + i] === undefined ? [{ text: word, marked: false }] : marked(word))];
  });
  return cut(joined(parts.filter((part) => part.text !== '')));
}

/** Shows where a passage was cut out of its text. */
function cut(passage: Part[]): Part[] {
  const text = passage.map((part) => part.text).join('');
  const before = /^\p{Ll}/u.test(text) ? [{ text: '… ', marked: false }] : [];
  const after = /[.?!…][”’)]?\s*$/.test(text) ? [] : [{ text: ' …', marked: false }];
  return joined([...before, ...passage, ...after]);
}
