/** A number with its noun. */
export const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const STORY = {
  empty: 'Nothing is written here yet, and nothing has to be.',
  emptyNext: 'When you note something with a tool, it shows here, day by day.',
  tools: 'All tools',
  more: 'Show earlier days',
  find: 'Find in your notes',
  found: (n: number) => (n === 0 ? 'No note has these words.' : `${count(n, 'note has', 'notes have')} these words.`),
  leftOut: 'Your words are left out here. “Print this page with what I wrote” prints them.',
  newer: (n: number) =>
    `${count(n, 'note was', 'notes were')} written by a newer version of this site. ${n === 1 ? 'It is' : 'They are'} safe. Reload the page to see ${n === 1 ? 'it' : 'them'}.`,
  aside: (n: number) =>
    `${count(n, 'entry', 'entries')} could not be read. We have kept ${n === 1 ? 'it' : 'them'} safe, as ${n === 1 ? 'it was' : 'they were'}.`,
  lost: 'Your notes were kept here once, and this browser has cleared them. You did nothing wrong. If you saved a copy, you can',
  bringBack: 'bring it back',
  nearlyFull:
    'There is little room left in this browser for new notes. All of them are safe. A good next step: save a copy, then delete what you no longer need.',
  restored: (n: number) => `We restored ${count(n, 'entry', 'entries')} from the second copy.`,
  asideFile: 'Save what could not be read',
  asideShow: 'Show it as it is',
  newerShow: 'What can be read of it',
};

export const TODAY = {
  title: 'For today',
  welcome: 'Good that you are here. Nothing has to be caught up.',
  oneSmall: 'One small thing, if you like:',
  small: 'feel both feet, or my back, on what holds me',
  didSmall: 'I did this',
  dayLine: 'one line, if you like',
};

/** What holds for longer than a day, with the tool each is changed with. */
export const STANDING = {
  title: 'What you keep',
  plans: { name: 'Your plans', tool: 'tiny-action' },
  values: { name: 'What matters to you', tool: 'value-picker' },
  stories: { name: 'Your small stories', tool: 'story' },
  visions: { name: 'What you look ahead to', tool: 'future-self' },
  allies: { name: 'People beside you', tool: 'ally-card' },
  limits: { name: 'Your limits', tool: 'limits' },
  change: 'Open the tool to change it',
};

export const ACTED = {
  title: 'How often, if you want to know',
  done: (n: number) =>
    n === 1 ? 'Once you noted that you did something.' : `${n} times you noted that you did something.`,
  back: (n: number) => (n === 1 ? 'Once you came back.' : `${n} times you came back.`),
};

/** What stands on the pages of notes where no script runs. */
export const WITHOUT_JS = {
  keeping:
    'Without JavaScript nothing can be written here, so nothing is kept. What was kept before is still in this browser.',
  story: 'This page needs JavaScript, as your notes never leave this device.',
  tools: 'Each tool is a sheet to print and fill in: [see the tools](/tools/).',
};
