import { plain } from './plain';

/** Words without a subject of their own: they are on every page, and would mark half of each passage. */
const SMALL = new Set(
  (
    'a about after all also always am an and any anymore anything are arent as at be because been being but by can cant cannot ' +
    'could couldnt did didnt do does doesnt doing dont even ever feel feeling for from get gets getting go going got ' +
    'had has have havent having he her here him his how i id if ill im in into is isnt it its ive just keep keeps like ' +
    'me more most my myself no not now of off on or our out really she should so some something than that thats the their them ' +
    'then there these they thing things this those to too up us very was wasnt we well were what whats when where ' +
    'which while who why will with wont would you your youre'
  ).split(' '),
);

/** The words to look for. When every word is a small one, they are all there is to go by. */
export function keywords(typed: string): string[] {
  const words = plain(typed).split(' ').filter(Boolean);
  const telling = words.filter((word) => !SMALL.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Whether a word of a page answers a word that was typed: its beginning, or another form of it.
 * Pagefind falls back to any shorter word (“arnsten” finds “a”), which would be no honest answer.
 */
export function answers(typed: string, onPage: string): boolean {
  const shared = sharedStart(typed, onPage);
  return shared === typed.length || (shared >= 3 && shared >= onPage.length - 2);
}
