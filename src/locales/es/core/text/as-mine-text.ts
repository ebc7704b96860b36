import type * as English from '~/core/text/as-mine-text';

/** No letter before and none after; what stands before is given back. Phones of 2020 know no looking behind. */
const START = String.raw`(^|[^\p{L}])`;
const END = String.raw`(?!\p{L})`;

/** Words that end as an infinitive with “te” does, and are none: “parte”, “comparte”, “arte”. */
const NO_VERB = String.raw`(?!(?:(?:a|com|de|im|re)?parte|arte|marte|inerte|descarte|estandarte|baluarte)${END})`;

/** “Darte”, “hacerte”, “reírte”; in “fuerte” and “convierte” the e stands after another vowel. */
const INFINITIVE = String.raw`(\p{L}*(?:[aií]|[^iu]e)r)te`;

const word = (pattern: string) => new RegExp(START + pattern + END, 'giu');

/** Ideas stand in the infinitive, as “voy a” goes on; what they say to a reader becomes the reader’s own. */
export const TURNS: typeof English.TURNS = [
  [word(NO_VERB + INFINITIVE), '$1$2me'],
  [word('tus'), '$1mis'],
  [word('tu'), '$1mi'],
  [word('ti'), '$1mí'],
  [word('contigo'), '$1conmigo'],
  [word('te'), '$1me'],
];

export const STAYS = /("[^"]*"|“[^”]*”)/;
