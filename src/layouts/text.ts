import type { Strength } from '~/core/text/claims';

/** What stands around each page. */
export const BASE = {
  skip: 'Skip to the content',
  /** The picture of a shared link to a page that has none of its own. */
  door: 'A small open door, and three stepping stones that lead to it',
};

export const ARTICLE = {
  dates: (published: string, checked: string) => `Published ${published}, checked ${checked}.`,
  review: {
    none: 'Not yet reviewed by a clinician.',
    clinician: 'Read and checked by a clinician.',
    'lived-experience': 'Read and changed by people with lived experience. Not yet reviewed by a clinician.',
  },
  licence: ['Text and drawing:', 'CC BY 4.0', '. This is not treatment or a diagnosis.'],
};

export const TOOL = {
  takes: (minutes: number) => `A tool, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  howSure: 'How sure is this?',
  sure: { well: 'Well supported.', partly: 'Partly supported.', untested: 'Untested.' } satisfies Record<
    Strength,
    string
  >,
  source: (n: number) => `Source ${n}`,
  paper:
    'On paper it works as well: print this page for a sheet to fill in, or [all the sheets as one set](/tools/worksheets/). What you write here stays on this device. [Reading this safely](/safety/)',
  articles: 'It stands in these articles',
  all: (n: number) => `All ${n} of them`,
};
