import type { How } from '~/core/record/entry';

export const TEXT = {
  ask: 'One small thing you did',
  example: 'such as: I drank some water',
  how: 'How it went',
  hows: [
    { value: 'did', label: 'I did it' },
    { value: 'smaller', label: 'smaller' },
    { value: 'rested', label: 'I rested' },
    { value: 'came-back', label: 'I came back' },
  ] satisfies { value: How; label: string }[],
  save: 'Log it',
  nothing: 'Nothing is written yet. One word is enough.',
  restedFrom: (plan: string) => `Rested. Left for another time: ${plan}`,
  fromPlan: 'Or about your plan, with one press',
  noted: {
    did: 'Noted. You did that.',
    smaller: 'Noted. The smaller size counts as it is.',
    rested: 'Noted. Rest is part of it.',
    'came-back': 'Noted. You came back.',
  },
  more: 'Add more about it, if you like',
  moreTo: 'Add more',
  before: 'Before, it felt',
  befores: [
    { value: 'heavy', label: 'heavy' },
    { value: 'in-between', label: 'in between' },
    { value: 'light', label: 'light' },
    { value: 'not-sure', label: 'not sure' },
  ],
  after: 'After, it felt',
  afters: [
    { value: 'heavier', label: 'heavier' },
    { value: 'same', label: 'the same' },
    { value: 'lighter', label: 'lighter' },
    { value: 'not-sure', label: 'not sure' },
  ],
  numbers: 'In numbers, if you like: 0 to 10',
  beforeScale: 'Before',
  afterScale: 'After',
  helped: 'What helped',
  hindered: 'What got in the way',
  nextTime: 'Next time',
  saveMore: 'Add this',
  enough: 'That is enough',
  week: 'The last seven days',
  earlier: 'You wrote here before',
  all: 'All of it, day by day',
  copy: 'You have noted a few things by now. A copy in a file keeps them, should the browser lose them.',
  copyLink: 'Save a copy',
};

export const EDIT_FIELDS = [
  { name: 'text', label: TEXT.ask },
  { name: 'helped', label: TEXT.helped },
  { name: 'hindered', label: TEXT.hindered },
  { name: 'nextTime', label: TEXT.nextTime },
];
