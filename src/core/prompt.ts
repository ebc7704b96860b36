import { ASKS, ENERGY, LIMITS, REQUEST, SIZES } from './prompt-text.ts';

/** What an assistant is asked for. */
export const AIMS = ['smaller', 'cue', 'line'] as const;

/** How much energy the reader has. Not being sure counts as little. */
export const ENERGIES = ['hardly', 'some', 'fair', 'unsure'] as const;

/** The most words an answer may have. */
export const LENGTHS = [40, 80, 150] as const;

export interface Wish {
  aim: (typeof AIMS)[number];
  energy: (typeof ENERGIES)[number];
  length: (typeof LENGTHS)[number];
  /** The reader’s own words, such as their step. */
  mine?: string;
}

/** Signs that nobody sees, which turn text round or hide words in it. Those that join letters stay. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/** Every sign that could be taken for the end of a quotation. */
const MARKS = /["“”„‟«»‹›″‶〃〝〞〟＂「」『』`]/gu;

/** Words between marks that they cannot break out of: on one line, without such marks in them. */
export function quoted(words: string): string {
  const plain = words.replace(UNSEEN, '').replace(/[\p{Cc}\p{Z}]+/gu, ' ');
  return `“${plain.replace(MARKS, '’').trim()}”`;
}

/** A request for any AI assistant, with its limits, as text to copy. Without own words it leaves a gap for them. */
export function promptFor({ aim, energy, length, mine = '' }: Wish): string {
  const ask = ASKS[aim];
  const own = quoted(mine);
  return [
    ask.wish,
    own === '“”' ? `${ask.mine}: [${ask.gap}]` : REQUEST.quoted(ask.mine, own),
    `${ENERGY[energy]} ${SIZES[energy][aim]}`,
    '',
    REQUEST.limits,
    ...[REQUEST.atMost(length), ...LIMITS].map((limit) => `- ${limit}`),
  ].join('\n');
}
