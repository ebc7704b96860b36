import type { Strength } from '~/core/text/claims';

/** The words of the evidence page. */

export const MARKS = {
  title: 'What the marks mean',
  about:
    'Most claims in the articles end in a small mark. It is our own reading of the studies, not a grade they gave.',
  means: {
    well: 'Several studies, or many of them pooled, point the same way. It can still fail to help you.',
    partly: 'Some studies support it, or it was shown in other groups than people after trauma.',
    untested: 'We found no study that puts it to the test. It may help or not; nobody knows yet.',
  } satisfies Record<Strength, string>,
};

export const SAYINGS = {
  title: 'What people say, and what holds',
  about: (n: number) =>
    `${n} things that are often said about small steps and getting better. Under each stands how it held when we looked, and words that the studies bear out.`,
  label: 'What people say about',
  groups: {
    'brain-and-body': 'Brain and body',
    'steps-cues-habits-and-goals': 'Steps, habits and goals',
    'tracking-setbacks-and-reflection': 'Keeping track, and setbacks',
    'values-story-and-future-self': 'Values, stories and what is ahead',
    'feelings-breath-and-other-people': 'Feelings, breath and other people',
  },
  verdicts: {
    well: 'Well supported',
    partly: 'Partly supported',
    over: 'Made too simple',
    no: 'Not supported',
  },
  sources: 'Sources:',
};

export const SOURCES = {
  title: 'The sources',
  about: (n: number) =>
    `${n} sources stand behind the articles and tools. They are sorted by kind, then by author. Each says what it found, and where that stops.`,
  label: 'Kinds of sources',
};

export const SOURCE = {
  limits: 'Limits:',
  unconfirmed: 'Not yet fully checked.',
  usedIn: 'Used in:',
  more: (n: number) => `and ${n} more`,
  tool: 'the tool',
};

/** What sources of a kind can show, and where they stop. */
export const KINDS = {
  guidelines: {
    title: 'Guidelines',
    says: 'What expert bodies advise after weighing the studies. They are written for one country or service.',
  },
  'pooled-studies': {
    title: 'Pooled studies',
    says: 'Many studies added together. They are as good as the studies in them.',
  },
  trials: {
    title: 'Trials',
    says: 'Chance decides who gets what, so a difference is likely to come from what was tried.',
  },
  experiments: {
    title: 'Short experiments',
    says: 'Tests over minutes or days, often with students. They show that something can happen, not that it lasts.',
  },
  watching: {
    title: 'Studies that watch',
    says: 'They show what goes together. They cannot show what caused what.',
  },
  reviews: {
    title: 'Reviews',
    says: 'Researchers sum up a field. Which studies they chose can shape the answer.',
  },
  ideas: {
    title: 'Ideas and books',
    says: 'Ways of thinking that others have gone on to test, or have not.',
  },
};
