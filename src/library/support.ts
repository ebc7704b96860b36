import { getCollection, type CollectionEntry } from 'astro:content';
import { byAlphabet } from '~/core/text/alphabet';
import { SPOKEN } from '~/locale';

export type Country = CollectionEntry<'countries'>['data'];

export type Line = Country['lines'][number];

/** The order in which a country's lines are read: the most urgent first. */
const URGENCY: Line['kind'][] = ['crisis', 'domestic violence', 'sexual violence', 'support'];

/** Whether somebody answers there in the language of this build, as far as our list says. */
export const speaksOurs = ({ lines }: Country): boolean =>
  SPOKEN !== '' && lines.some(({ languages }) => languages?.includes(SPOKEN));

/**
 * Every country by name, with the lines we are sure of; those that speak our language come first. Some have no line, and
 * still their emergency number.
 */
export async function countries(): Promise<Country[]> {
  const all = await getCollection('countries');
  const shown = ({ lines }: Country) =>
    lines
      .filter(({ certainty }) => certainty === 'sure')
      .sort((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind));
  const list = all.map(({ data }) => ({ ...data, checked: data.last_checked ?? data.checked, lines: shown(data) }));
  return list.sort((a, b) => Number(speaksOurs(b)) - Number(speaksOurs(a)) || byAlphabet(a.name, b.name));
}
