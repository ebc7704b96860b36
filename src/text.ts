/** The words of the site itself, and of each page: its title and what stands under it. */

export const SITE = {
  name: 'Foothold',
  claim: 'Small steps, after a hard time.',
  description:
    'Articles on small wins, values and self-trust after a hard time, with the tools they speak of. What you write stays on your device.',
};

export const PAGES = {
  home: {
    title: 'Small steps, after a hard time',
    start: 'Where would you like to start?',
    paths: 'Or a few that go well together:',
    articles: 'All articles',
    tools: 'All tools',
  },
  articles: {
    title: 'Articles',
    lead: 'Each one starts from a question. Pick the one closest to yours. A minute is enough.',
    paths: 'Paths: a few that go well together, in any order.',
  },
  path: {
    order: 'They stand in an order that works. Any other is fine, and one of them can be enough.',
    others: 'All paths, or [all articles](/articles/):',
  },
  tools: {
    title: 'Tools',
    lead: 'Each takes a minute or two. Each works on screen, on paper or in your head, and you can stop at any point.',
    paper: 'For paper: [all of them as sheets to print](/tools/worksheets/)',
  },
  worksheets: {
    title: 'All the sheets, to print',
    lead: 'Each tool as a sheet of paper, with room to write. Nothing here needs a device once it is printed.',
    print:
      'Print this page, or some pages of it: each sheet begins on a new one. A tool’s own page prints its sheet alone.',
    found: 'Others can find paper as well. It is yours to keep, or to throw away. [Reading this safely](/safety/)',
  },
  practice: {
    title: 'Your practice',
    about: 'What you noted, day by day. It stays on this device.',
    record: '[Keep, copy or erase it](/practice/record/).',
    review: '[Look back on it](/practice/review/): the week in words, what helped, and pictures.',
  },
  record: {
    title: 'Your notes: keep, copy, erase',
    about: 'Where your notes are, and how to copy, move or erase them.',
    lead: 'What you write stays in this browser, on this device. Nobody at Foothold can see it. You choose whether it is kept.',
    limits:
      'Somebody who uses this browser could open your notes, unless they have a passphrase. A browser can also lose them: when its data is cleared, when the device breaks, or when it has been long unused. A copy in a file guards against that. [Reading this safely](/safety/)',
  },
  review: {
    title: 'Looking back',
    about: 'The week in words, what helped, and pictures of what you noted.',
    lead: 'The week in words first, then what helped, then pictures. You can stop after any of them.',
    drawn: 'All of it is drawn from [your notes](/practice/), on this device. Nothing is counted against you.',
  },
  search: {
    title: 'Search',
    about: 'Find an article or a tool in your own words. What you type is not sent or kept.',
    withoutJs: 'Search needs JavaScript; without it, every article stands below under its question.',
    newest: (n: number) =>
      `Search needs JavaScript; without it, the newest ${n} articles stand below under their questions, and all of them under their topics.`,
  },
  support: {
    title: 'Support now',
    about: 'Emergency numbers and support lines, by country.',
    lead: 'If you or someone else is in danger now, call the emergency number of your country.',
    numbers: 'Numbers by country',
  },
  safety: {
    title: 'Reading this safely',
    lead: 'What this site keeps, where it is kept, and who could see it. You can read this before you write anything.',
  },
  evidence: {
    title: 'How sure we are',
    lead: 'Parts of what is said about small wins have been tested. Here is what holds up, what does not, and each source.',
  },
  about: {
    title: 'About Foothold',
    lead: 'A small library of articles and tools about small steps, values and trusting yourself after a hard time.',
  },
  offline: {
    title: 'Without a connection',
    lead: 'Some of this site opens without one.',
  },
  notFound: {
    title: 'There is no page here',
    lead: 'The address may be old or have a slip in it. Nothing you wrote is affected. From here you could go on to:',
  },
};

/** What a page in another language says of itself, and of what it does not have. */
export const TRANSLATION = {
  unreviewed: 'A machine’s translation, not yet reviewed by a person.',
  original: 'English version',
  /** After a link to a page in English. */
  mark: '(in English)',
  more: 'More articles',
};
