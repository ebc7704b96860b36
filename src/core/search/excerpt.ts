import { last } from '../last';

/** A stretch of a passage; marked where it holds what was looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** Undoes the escaping of Pagefind, its invisible breaks, and the space it leaves before a full stop. */
const readable = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\u200b/g, '')
    .replace(/\s+([.,;:?!)])/g, '$1');

const joined = (parts: Part[]) =>
  parts.reduce<Part[]>((done, part) => {
    const before = last(done);
    if (before?.marked !== part.marked) return [...done, part];
    return [...done.slice(0, -1), { ...part, text: before.text + part.text }];
  }, []);

/** Pagefind marks a word with the signs that touch it; a mark is for the word. */
const trimmed = (excerpt: string) =>
  excerpt.replace(/<mark>([“‘("]+)/g, '$1<mark>').replace(/([.,;:?!…”’)"]+)<\/mark>/g, '</mark>$1');

/** Takes Pagefind's excerpt apart at its marks, so that it can be shown without `innerHTML`. */
export function parts(excerpt: string, deserves: (word: string) => boolean = () => true): Part[] {
  const pieces = trimmed(excerpt).split(/<mark>([\s\S]*?)<\/mark>/);
  const read = pieces.map((text, place) => ({
    text: readable(text),
    marked: place % 2 === 1 && deserves(readable(text)),
  }));
  return joined(read.filter(({ text }) => text !== ''));
}

/** Shows where a passage was cut out of its text. */
export function cut(passage: Part[]): Part[] {
  const text = passage.map((part) => part.text).join('');
  const before = /^\p{Ll}/u.test(text) ? [{ text: '… ', marked: false }] : [];
  const after = /[.?!…][”’)]?\s*$/.test(text) ? [] : [{ text: ' …', marked: false }];
  return joined([...before, ...passage, ...after]);
}
