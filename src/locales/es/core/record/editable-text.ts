import type * as English from '~/core/record/editable-text';
import type { Like } from '~/locales/like';

export const MAIN: Like<typeof English.MAIN> = {
  value: { label: 'La palabra' },
  action: { text: 'Voy a', cue: 'Cuando' },
  win: { text: 'Lo que hiciste', how: 'Cómo fue' },
  setback: { text: 'Lo que no pasó' },
  feeling: { words: 'La palabra' },
  story: { text: 'Tu pequeña historia' },
  vision: { text: 'Lo que ves' },
  ally: { name: 'Su nombre' },
  limit: { text: 'El límite' },
  review: { week: 'La semana' },
};
