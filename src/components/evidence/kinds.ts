import type { Reference } from '~/library/references';

interface Shelf {
  id: string;
  title: string;
  /** What sources of this kind can show, and where they stop. */
  says: string;
  kinds: Reference['kind'][];
}

/** The shelves of the evidence page, from advice that weighs many studies to ideas nobody measured. */
export const SHELVES: Shelf[] = [
  {
    id: 'guidelines',
    title: 'Guidelines',
    says: 'What expert bodies advise after weighing the studies. They are written for one country or service.',
    kinds: ['guideline'],
  },
  {
    id: 'pooled-studies',
    title: 'Pooled studies',
    says: 'Many studies added together. They are as good as the studies in them.',
    kinds: ['meta-analysis'],
  },
  {
    id: 'trials',
    title: 'Trials',
    says: 'Chance decides who gets what, so a difference is likely to come from what was tried.',
    kinds: ['RCT'],
  },
  {
    id: 'experiments',
    title: 'Short experiments',
    says: 'Tests over minutes or days, often with students. They show that something can happen, not that it lasts.',
    kinds: ['experiment'],
  },
  {
    id: 'watching',
    title: 'Studies that watch',
    says: 'They show what goes together. They cannot show what caused what.',
    kinds: ['observational study', 'observational study / book'],
  },
  {
    id: 'reviews',
    title: 'Reviews',
    says: 'Researchers sum up a field. Which studies they chose can shape the answer.',
    kinds: ['review'],
  },
  {
    id: 'ideas',
    title: 'Ideas and books',
    says: 'Ways of thinking that others have gone on to test, or have not.',
    kinds: ['theory', 'book'],
  },
];
