import { getCollection, type CollectionEntry } from 'astro:content';
import { byAlphabet } from '~/locale';

export type Country = CollectionEntry<'countries'>['data'];

export type Line = Country['lines'][number];

/** The order in which a country's lines are read: the most urgent first. */
const URGENCY: Line['kind'][] = ['crisis', 'domestic violence', 'sexual violence', 'support'];

/** Every country by name, with the lines we are sure of. Some have none, and still their emergency number. */
export async function countries(): Promise<Country[]> {
  const all = await getCollection('countries');
  const shown = ({ lines }: Country) =>
    lines
      .filter(({ certainty }) => certainty === 'sure')
      .sort((a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind));
  return all.map(({ data }) => ({ ...data, lines: shown(data) })).sort((a, b) => byAlphabet(a.name, b.name));
}
