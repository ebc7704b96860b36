import type * as English from '~/core/record/table-text';
import type { Like } from '~/locales/like';

export const TABLE: Like<typeof English.TABLE> = {
  day: 'Día',
  time: 'Hora',
  kind: 'Tipo',
  text: 'Texto',
  belongsTo: 'Va con',
  earlier: 'Lo que decía antes',
  article: 'Artículo',
  unreadable: 'No se puede leer',
};
