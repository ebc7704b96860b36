/** What stands around each page: its bar, its head, its foot, and the choices there. */

export const BAR = {
  label: 'Support, and a way out',
  support: 'Support now',
  pause: 'Pause',
  leave: 'Leave this page',
};

export const HEADER = { label: 'Main', articles: 'Articles', tools: 'Tools', practice: 'Practice', search: 'Search' };

export const FOOTER = {
  what: 'Foothold is not treatment, a diagnosis, or a crisis service. If things are getting worse, or you are not safe, [find support now](/support/). What you write here stays on your device.',
  onPaper:
    'People to talk to, in each country: findahelpline.com. In danger, call your emergency number: 112 in most of Europe, 911 in North America, 999 in Britain, 000 in Australia.',
  label: 'About this site',
  safety: 'Reading this safely',
  evidence: 'How sure we are',
  about: 'About',
  record: 'Your notes: keep, copy, erase',
  offline: 'Without a connection',
  feed: 'Feed',
};

export const OPENING = {
  title: 'Small steps, after a hard time.',
  lead: 'Short articles for after trauma, loss or a long run of bad days, with small tools to use as you read.',
  private: '**Private.** No account. What you write stays on this device. [How that works](/safety/)',
};

/** How pages look: the reader’s own choice. */
export const LOOKS = {
  label: 'Reading',
  theme: { legend: 'Light or dark', own: 'As my device', light: 'Light', dark: 'Dark' },
  size: { legend: 'Size of the text', own: 'Normal', large: 'Large', larger: 'Larger' },
  width: { legend: 'Length of a line', own: 'Normal', narrow: 'Short', wide: 'Long' },
  data: { legend: 'Use of data', own: 'As my device', low: 'Low' },
};

export const LEAVING = {
  shift: { legend: 'Pressing Shift three times', own: 'Leaves the page', off: 'Does nothing' },
  unfinished: {
    legend: 'Unfinished words, when I leave this way',
    own: 'Stay where my notes are kept',
    'let-go': 'Are let go',
  },
};

/** Rows of links. */
export const WAYS = {
  paths: 'Paths',
  topics: 'Topics',
  allArticles: 'All articles',
  articles: { label: 'Articles', says: 'by the question they start from' },
  search: { label: 'Search', says: 'in your own words' },
  tools: { label: 'Tools', says: 'one small thing to do' },
  support: { label: 'Support now', says: 'people to call or write to' },
};
