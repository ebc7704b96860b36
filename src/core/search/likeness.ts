import type { IndexedPage } from './found';
import { plain } from './plain';
import { stem } from './stem';
import { isSmall } from './words';
import type { Lexicon } from './widen';

type About = Pick<IndexedPage, 'meta'>;

/** A small word tells little, and something when it stands beside another. */
const SMALL = 0.15;

/** Two words side by side were counted one by one already. */
const PAIR = 0.5;

/** What a phrase is made of: its words and its pairs of words, whichever form and near synonym they take. */
function pieces(phrase: string, { alike }: Lexicon): Map<string, number> {
  const words = plain(phrase).split(' ');
  const same = words.map((word) => stem(alike.get(word)?.[0] ?? word));
  const singles = same.map((word, i): [string, number] => [word, isSmall(words[i]!) ? SMALL : 1]);
  const pairs = same.slice(1).map((word, i): [string, number] => [`${same[i]} ${word}`, PAIR]);
  return new Map([...singles, ...pairs]);
}

const weight = (parts: Map<string, number>) => [...parts.values()].reduce((sum, one) => sum + one, 0);

/** How much of each phrase the other has, from 0 to 1. */
function shared(a: Map<string, number>, b: Map<string, number>): number {
  const both = weight(new Map([...a].filter(([piece]) => b.has(piece))));
  return (both / weight(a) + both / weight(b)) / 2;
}

const phrasesOf = ({ meta }: About) =>
  [...(meta.asks ?? '').split('. '), meta.question ?? '', meta.title ?? ''].filter(Boolean);

/** What a phrase that is the same in every word adds to a page’s score, beside what its words add. */
const ALIKE = 6;

/** What each phrase counts of the one that is closer: a page is surer to be meant when more than one comes close. */
const NEXT = 0.7;

/** How close the typed words come to the phrases a page is for: what people say, its question, its title. */
export function likeness(page: About, typed: string, lexicon: Lexicon): number {
  const asked = pieces(typed, lexicon);
  const shares = phrasesOf(page).map((phrase) => shared(asked, pieces(phrase, lexicon)));
  return ALIKE * shares.sort((a, b) => a - b).reduce((sum, share) => share + sum * NEXT, 0);
}

/** Worth more than any number of single words. */
const WHOLE_PHRASE = 100;

/** What is added to a page’s score when the typed words stand in one of its phrases as they are, or are all of it. */
export function says(page: About, typed: string): number {
  const words = plain(typed);
  if (!words.includes(' ')) return 0;
  const phrases = phrasesOf(page).map(plain);
  if (phrases.includes(words)) return 2 * WHOLE_PHRASE;
  return phrases.some((phrase) => phrase.includes(words)) ? WHOLE_PHRASE : 0;
}
