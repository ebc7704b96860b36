import type { After } from '~/core/record/entry';

export const TEXT = {
  ask: 'Which of these is nearest?',
  hint: 'One, several or none. You can stop anywhere.',
  orElse: 'Or',
  notLoaded: 'The words did not load. Your own word does as well.',
  strong: (word: string) => `How strong is it: ${word}`,
  own: 'Or your own word',
  ownExample: 'such as: wobbly',
  support: 'If that is a lot to carry alone, there are people for it.',
  supportLink: 'Support now',
  carry: 'How it feels to carry, if you like',
  before: 'Now it feels',
  save: 'Note this',
  nothing: 'Nothing is picked yet. “not sure” is a full answer, and so is skipping.',
  skipped: 'Skipped. That is a full answer. It will be here another time.',
  noted: 'Noted:',
  pause: 'Then a pause, if you like',
  feet: 'Press both feet, or your back, into what holds you. Let go.',
  feetName: 'Feet down',
  didFeet: 'I did that',
  skipPause: 'No pause',
  noPause: 'No pause is fine too.',
  otherPause: 'Other ways to pause',
  paused: 'You paused. That is written beside it.',
  after: 'How is it now?',
  said: {
    lighter: 'Good to know what helped.',
    same: 'The same is an answer too.',
    heavier: 'That can happen, and it is no fault of yours. You can stop here.',
    'not-sure': 'Not sure is a full answer.',
  } satisfies Record<After, string>,
  forValue: 'One small thing to do, for something that matters to you?',
  noValue: 'none of these',
  ideas: 'Ideas for it',
  response: 'One thing I could do now',
  responseHint: 'Under two minutes. It can stay empty.',
  responseExample: 'such as: open the window',
  keep: 'Keep this',
  enough: 'That is enough',
  empty: 'Nothing more is fine. A word was enough.',
  kept: 'It is written beside the word.',
  plan: 'Make it a small plan',
  another: 'Another word',
  add: 'Add to it',
  mine: 'Words you noted',
  strongOnPaper: 'How strong: a little, in the middle, a lot',
};

/** Full answers that are no word for a feeling. */
export const EXTRAS = ['mixed', 'not sure', 'no words for it'];

export const SKIP = 'Skip this';

/** How strong a feeling is, in words. */
export const STRENGTHS = ['a little', 'in the middle', 'a lot'];
