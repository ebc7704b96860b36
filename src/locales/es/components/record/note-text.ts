import type * as English from '~/components/record/note-text';
import type { Like } from '~/locales/like';

export const LINE: Like<typeof English.LINE> = {
  edit: 'Cambiar',
  remove: 'Borrar',
  save: 'Guardar el cambio',
  cancel: 'Dejarlo como estaba',
  stays: 'Mientras tanto se cambió en otra página, así que se queda.',
  stayed: 'Esta nota se borró en otra página mientras la cambiabas. Se queda, con tus palabras.',
  undone: 'Ha vuelto.',
  earlier: 'También se guardó una versión anterior:',
  here: (day) => `Lo escribiste aquí, ${day}`,
  passage: 'Dónde se escribió',
  whole: 'Mostrarlo entero',
};
