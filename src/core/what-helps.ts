import { felt } from './felt.ts';
import type { EntryOf } from './record/entry.ts';
import { withoutPaused } from './pauses.ts';
import { NAMES } from './names.ts';
import { lineOf } from './story.ts';
import { sameWords } from './text/same-words.ts';
import { byWriting } from './time.ts';

/** An entry that can say what changed something. */
export type Source = EntryOf<'win'> | EntryOf<'feeling'>;

/** Something that helped, in the reader’s own words. */
export interface Help {
  /** As it was written last. */
  text: string;
  /** How many notes say so. Where it is offered, it is said in words and no further than twice. */
  times: number;
  /** Whether it has felt heavier after, too. */
  heavierToo: boolean;
  /** The entry that said so last. */
  latest: Source;
  /** The field it stands in there. */
  field: Field;
}

/** Answers to “what helped” that name nothing, in each language: a record may hold several. */
const NOTHING = [
  ...['nothing', 'nothing helped', 'none', 'no', 'nope', 'n/a', 'not sure', 'not much', 'i don’t know'],
  ...['nada', 'nada ayudó', 'ninguno', 'ninguna', 'no lo sé', 'no sé', 'no mucho', 'poco'],
];

const namesSomething = (text: string) =>
  /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text) &&
  !NOTHING.includes(sameWords(text).replace(/'/g, '’').replace(/\.$/, ''));

/** The fields of an entry that can say what helped. */
const SAYS = { win: ['helped', 'text'], feeling: ['pause', 'response'] } as const;
type Field = (typeof SAYS)[keyof typeof SAYS][number];

/** The fields that name something to do. What is written of a rest says what was left for another time. */
const saysOf = (entry: Source): readonly Field[] =>
  entry.kind === 'win' && entry.how === 'rested' ? ['helped'] : SAYS[entry.kind];

/** A field as a reader reads it: what was picked after a feeling has words of its own, and a pause goes by its name. */
function inWords(entry: Source, field: Field): string {
  if (entry.kind === 'win') return withoutPaused((field === 'text' ? entry.text : entry.helped) ?? '');
  return lineOf(entry).details.find(({ name }) => name === NAMES[field])?.value ?? '';
}

/** What an entry says in some of its fields, each wording once, by what makes two of them the same. */
function saidIn(entry: Source, fields: readonly Field[]) {
  const texts = fields.map((field) => ({ field, text: inWords(entry, field).trim() }));
  return new Map(texts.filter(({ text }) => namesSomething(text)).map((one) => [sameWords(one.text), one]));
}

/** What its reader wrote as a help, and what was done if it felt lighter after. */
const helpsIn = (entry: Source) =>
  saidIn(entry, felt(entry) === 'lighter' ? saysOf(entry) : entry.kind === 'win' ? ['helped'] : []);

/** How often something was noted, as far as that is said. */
export const notedOf = ({ times }: Help): 'once' | 'twice' | 'more' =>
  times === 1 ? 'once' : times === 2 ? 'twice' : 'more';

const RANK = { once: 0, twice: 1, more: 2 };

/**
 * The reader’s own list of what changed something. What was noted more often comes first, then what was noted last;
 * what has felt heavier too comes after the rest. A note after which it felt heavier adds nothing but what its reader
 * wrote as a help.
 */
export function whatHelps(wins: readonly Source[] = [], feelings: readonly Source[] = []): Help[] {
  const heavier = new Set<string>();
  const found = new Map<string, Omit<Help, 'heavierToo'>>();
  for (const entry of byWriting([...wins, ...feelings])) {
    if (felt(entry) === 'heavier') for (const key of saidIn(entry, saysOf(entry)).keys()) heavier.add(key);
    for (const [key, said] of helpsIn(entry)) {
      const times = (found.get(key)?.times ?? 0) + 1;
      // Put in anew, so that the order of the map is the order of the latest notes.
      found.delete(key);
      found.set(key, { ...said, times, latest: entry });
    }
  }
  const helps = [...found].reverse().map(([key, help]) => ({ ...help, heavierToo: heavier.has(key) }));
  return helps.sort((a, b) => Number(a.heavierToo) - Number(b.heavierToo) || RANK[notedOf(b)] - RANK[notedOf(a)]);
}
