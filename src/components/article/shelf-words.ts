import type { Shelf } from '~/library/shelves';
import { numberWord } from '~/core/text/number-word';

/** What the shelves of each kind are sorted by. */
export const SORTED_BY: Record<Shelf['facet'], string> = {
  time: 'Time you have',
  energy: 'Energy you have',
  need: 'What it could help with',
  tool: 'Tool in the text',
};

const ENERGY: Record<string, string> = { low: 'little energy', some: 'some energy', good: 'good energy' };

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A shelf’s name in a row of them. */
export const nameOf = ({ facet, value, label }: Shelf) => upper(facet === 'energy' ? ENERGY[value]! : label);

/** A shelf’s name where it stands alone. */
export function titleOf({ facet, value, label }: Shelf): string {
  if (facet === 'time') return `Articles for ${label}`;
  if (facet === 'energy') return `Articles for ${ENERGY[value]}`;
  return facet === 'tool' ? `Articles with “${label}”` : `Articles on ${label}`;
}

const MORE: Record<Shelf['facet'], string> = {
  time: 'A part of each takes about that long, at a slow pace. Stopping sooner is fine.',
  energy: 'What can be read with little energy stands here for better days too.',
  need: 'Pick the question closest to yours.',
  tool: 'The tool stands in the text of each.',
};

/** How many there are, and what they have in common. */
export function leadOf({ facet, articles }: Shelf): string {
  const count = articles.length;
  return `${upper(numberWord(count))} ${count === 1 ? 'article' : 'articles'}. ${MORE[facet]}`;
}
