import type { Strength } from '~/core/text/claims';

/** What stands around the text of an article, and between its parts. */

export const CARD = { takes: (least: number, most: number) => `${least} to ${most} minutes` };

export const CHANGES = { title: 'What changed on this page' };

/** The mark at the end of a claim. */
export const CLAIM = {
  sure: {
    well: 'well supported',
    partly: 'partly supported',
    untested: 'untested',
  } satisfies Record<Strength, string>,
  source: (place: number) => `Source ${place}`,
};

export const CONTENT_NOTE = {
  label: 'Before you read',
  skip: 'You can skip any part, or [find support now](/support/).',
};

export const CONTENTS = { title: 'What is on this page', tool: 'with a tool:' };

export const ENOUGH = {
  stop: 'You can stop here. What you have read is whole without the rest.',
  keep: 'Keep my place',
};

export const IN_PATHS = {
  label: (paths: number) => (paths > 1 ? 'Paths' : 'Path'),
  path: (title: string, id: string) => `In the path [${title}](/paths/${id}/), where any order is fine.`,
  before: 'Before this:',
  after: 'After this:',
};

export const KEPT_PLACE = { stopped: ['You stopped before', 'the next part', '.'], forget: 'Forget it' };

export const LANES = {
  ask: 'How long do you have?',
  minutes: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`),
  hints: { 1: 'the heart of it', 5: 'with the tools', all: 'all of it' },
};

export const NEXT = { title: 'Where you could go next' };

/** A list that is too long for one page. */
export const PAGED = {
  label: 'Pages of this list',
  title: (list: string, page: number) => `${list}, page ${page}`,
  at: (page: number, of: number) => `Page ${page} of ${of}`,
  newer: 'Newer articles',
  older: 'Older articles',
};

/** Where a list shows its newest articles alone. */
export const NEWEST = {
  all: (n: number, topic: string) => `All ${n} articles: ${topic}`,
  shelf: (shown: number, of: number) =>
    `These are the newest ${shown} of ${of}. [Search](/search/) can narrow all of them down, and each topic has its whole list.`,
};

export const SHARE = {
  title: 'Pass it on',
  about: 'Plain links to this page. Nothing you wrote goes with them.',
  email: 'Email',
  copy: 'Copy the link',
};

export const SOURCES = {
  title: 'Sources',
  about: '“Well”, “partly” and “untested” are our own reading of them: [how sure we are](/evidence/).',
  found: 'What it found, and its limits',
};

export const SHELVES = {
  title: 'By time, energy, need or tool',
  label: 'Articles by time, energy, need or tool',
};

/** Where an article stands, for machines. */
export const TRAIL = { articles: 'Articles' };
