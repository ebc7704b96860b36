import type * as English from '~/components/tools/story/text';
import { STEMS } from '~/core/small-story';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  ask: 'Tres líneas sobre una cosa pequeña que hiciste',
  hint: 'Cierta y concreta, no grande. Trata de esta cosa pequeña, no del pasado. Una línea es una historia entera.',
  start: 'Partir de algo que anotaste',
  startHint: 'Llena la línea de abajo. Después puedes cambiar las palabras.',
  other: 'otra cosa',
  ...STEMS,
  value: 'Por qué lo hiciste',
  noValue: 'por ninguna de estas',
  matteredExample: 'por ejemplo: un poco de silencio',
  didExample: 'por ejemplo: lavé una taza el martes',
  rememberExample: 'por ejemplo: lo elegí, y el día seguía siendo difícil',
  save: 'Guardar esta historia',
  nothing: 'Una línea es suficiente, sobre cualquier cosa que hiciste. También puede quedar para otro día.',
  noted: 'Anotado. Es una historia entera.',
  doubt: 'Un paso más, si quieres',
  doubtHint:
    'Muchas personas tienen una frase que hace pequeña una cosa así. Puedes ponerla aquí, y al lado lo que sigue en pie. O parar: la historia está entera.',
  discount: '¿Cómo le quitarías valor?',
  discounts: ['era muy poca cosa', 'cualquiera podría hacerlo', 'no cambia el resto'],
  fact: '¿Y qué sigue en pie?',
  factHint: 'Un hecho claro que nadie puede discutir.',
  happened: 'Pasó',
  keep: 'Añadir esto',
  leave: 'Dejarlo ahí',
  said: {
    both: 'Las dos cosas quedan escritas: la duda y lo que pasó. Lo que pasó sigue en pie.',
    discount: 'La duda queda escrita. Lo que hiciste sigue en pie a su lado.',
    fact: 'Anotado. Eso sigue en pie.',
    none: 'No añadir nada está bien. La historia queda como está.',
  },
  add: 'Añadir lo que sigue en pie',
  another: 'Contar otra',
  mine: 'Tus pequeñas historias',
};
