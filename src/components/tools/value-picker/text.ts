export const TEXT = {
  ask: 'Which of these matters to you, even a little?',
  hint: 'Up to three, in no order. None today is an answer too.',
  more: 'Show eight more',
  notLoaded: 'More words did not load. Your own word does as well.',
  own: 'Or in your own words',
  ownExample: 'such as: time with the dog',
  save: 'Keep these',
  none: 'None today',
  noneSaid: 'None today. That is fine. It will be here another time.',
  nothing: 'Nothing is picked yet. One word is enough, and none today is fine.',
  enough: 'Three is enough to carry for now. Take one off to add another.',
  mine: 'What you said matters to you',
  picked: 'Picked',
  today: 'One for today?',
  todayHint: 'The one that feels nearest. It can be another tomorrow.',
  notToday: 'None today',
  todaySaid: (label: string) => `Today: ${label}.`,
  nextStep: 'One tiny action for it',
  others: 'Pick another word',
  back: 'Leave it as it is',
  onPaper: (most: number) => `Up to ${most}. On paper this is yours to keep, or to throw away.`,
};

/** The first eight. The rest follow in the order of values.json. */
export const FIRST = ['calm', 'self-kindness', 'connection', 'rest', 'honesty', 'courage', 'nature', 'curiosity'];

/** Carrying more than three words at once helps nobody. */
export const MOST = 3;
