import { written, type Entry } from './record/entry.ts';
import { SHAPE } from './record/shape.ts';
import { plain } from './search/plain.ts';

/** What each entry says, as it is compared. Entries are never changed in place, so it is worked out once. */
const said = new WeakMap<Entry, string>();

/** Every word that was typed into an entry, now and before. What was picked, and ids, are not words of the reader. */
function wordsOf(entry: Entry): string {
  const known = said.get(entry);
  if (known !== undefined) return known;
  const isTyped = (field: string) => typeof SHAPE[entry.kind][field] !== 'object' && !field.endsWith('Id');
  const fields = [entry, ...(entry.earlier ?? [])].flatMap((one) => Object.entries(written(one)));
  const texts = fields.flatMap(([field, value]) => (isTyped(field) ? value : []));
  const words = plain(texts.filter((text) => typeof text === 'string').join(' '));
  said.set(entry, words);
  return words;
}

/** The entries that hold each of the typed words, also as a part of a longer one. Case and accents do not count. */
export function find(entries: readonly Entry[], typed: string): readonly Entry[] {
  const words = plain(typed).split(' ').filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => words.every((word) => wordsOf(entry).includes(word)));
}
