import type { Entry, Kind } from './record/entry.ts';

const HOW = { did: 'You did', smaller: 'A smaller version', rested: 'You rested', 'came-back': 'You came back' };

/** What kind of thing an entry is, in words. */
export const LABEL: { [K in Kind]: (entry: Extract<Entry, { kind: K }>) => string } = {
  value: () => 'What matters',
  action: ({ stage }) => ({ trying: 'Trying', steady: 'Steady', resting: 'Resting', done: 'Let go or done' })[stage],
  win: ({ how }) => HOW[how],
  setback: () => 'A setback',
  feeling: () => 'A feeling',
  story: () => 'A small story',
  vision: () => 'Looking ahead',
  ally: () => 'Somebody beside you',
  limit: () => 'A limit',
  day: () => 'The day',
  review: () => 'Looking back',
};

/** The names of the other fields, in the order they are read. */
export const NAMES: Readonly<Record<string, string>> = {
  meaning: 'What it means to you',
  place: 'Where',
  smaller: 'Smaller',
  ifHard: 'If it gets hard',
  before: 'Before',
  after: 'After',
  beforeScale: 'Before, 0 to 10',
  afterScale: 'After, 0 to 10',
  helped: 'What helped',
  hindered: 'What got in the way',
  nextTime: 'Next time',
  around: 'What was going on',
  lesson: 'One lesson',
  choice: 'What now',
  response: 'One response',
  pause: 'A pause',
  // The fact has the last word.
  discount: 'How you might wave it away',
  fact: 'What still stands',
  when: 'When',
  snag: 'A likely snag',
  plan: 'If so, then',
  trying: 'What you are trying',
  helps: 'What helps',
  doesNotHelp: 'What does not help',
  rhythm: 'How often',
  stopWord: 'How you say stop',
  sayIt: 'A line to say',
  morning: 'Morning',
  midday: 'Midday',
  evening: 'Evening',
  noticed: 'Noticed',
  change: 'One thing to change',
};

/** Answers that were picked, not typed, in words. */
const PICKED = new Map([
  ['in-between', 'in between'],
  ['not-sure', 'not sure'],
  ['same', 'the same'],
]);

/** What was decided after a setback. */
const CHOICE = new Map([
  ['keep', 'keep it as it is'],
  ['shrink', 'make it smaller'],
  ['move', 'another time or place'],
  ['drop', 'drop it'],
]);

/** How something went. */
const WENT = new Map([
  ['did', 'I did it'],
  ['rested', 'I rested'],
  ['came-back', 'I came back'],
]);

/** Answers in words, by field. */
export const WORDS: Record<string, Map<string, string>> = {
  before: PICKED,
  after: PICKED,
  choice: CHOICE,
  how: WENT,
};

/** A plan as one sentence. */
export const planInWords = (cue: string, text: string) => `When ${cue}, I will ${text}`;
