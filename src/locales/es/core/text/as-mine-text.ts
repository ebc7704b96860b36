import type * as English from '~/core/text/as-mine-text';

/** Ideas stand in the infinitive, as “voy a” goes on; what they say to a reader becomes the reader’s own. */
export const TURNS: typeof English.TURNS = [
  [/(\p{L}{2}[aei]r)te(?!\p{L})/giu, '$1me'],
  [/(?<!\p{L})tus(?!\p{L})/giu, 'mis'],
  [/(?<!\p{L})tu(?!\p{L})/giu, 'mi'],
  [/(?<!\p{L})ti(?!\p{L})/giu, 'mí'],
  [/(?<!\p{L})contigo(?!\p{L})/giu, 'conmigo'],
  [/(?<!\p{L})te(?!\p{L})/giu, 'me'],
];

export const STAYS = /("[^"]*"|“[^”]*”)/;
