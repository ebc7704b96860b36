import type { Facet } from '~/core/search/facts';

/** Every word of the search, in one place. */
export const TEXT = {
  title: 'Search',
  label: 'What would you like to find?',
  hint: 'A word or a whole question. What you type here is not sent or kept.',
  close: 'Close',
  narrow: 'Narrow it down',
  any: 'Any',
  facets: {
    time: 'Time you have',
    energy: 'Energy you have',
    need: 'What it could help with',
    tool: 'Tool',
    topic: 'Topic',
  } satisfies Record<Facet, string>,
  /** Values that read better with other words than the index has. */
  values: { low: 'Low', some: 'Some', good: 'Good' } as Record<string, string>,
  clear: 'Clear these choices',
  results: 'Pages found',
  count: (pages: number) => (pages === 1 ? '1 page found.' : `${pages} pages found.`),
  some: 'No page has all of these words. These have some of them.',
  more: 'Show more',
  tools: (names: string[]) => `${names.length > 1 ? 'Tools' : 'Tool'}: ${names.join(', ')}`,
  kinds: { article: '', tool: 'Tool', page: 'Page' },
  looking: 'Looking …',
  begun: 'One or two letters more, and the search begins.',
  nothing: 'Nothing found for these words.',
  nothingChosen: 'Nothing found for these choices.',
  ways: {
    fewer: 'Fewer words, or one other word, may find more.',
    loosen: 'Clear the choices above to look everywhere.',
    questions: 'All questions',
    topics: 'Articles by topic',
    support: 'Support now',
  },
  unavailable: 'Search is not available right now.',
  unavailableWay: 'You can look through all the articles.',
  elsewhere: 'All questions, and ways to narrow them down',
  crisis: 'If you are in danger or thinking of ending your life, there are people you can reach now.',
  support: 'Support now',
  leave: 'Leave this page',
} as const;
