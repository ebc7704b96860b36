import type * as English from '~/components/record/reading-text';
import type { Like } from '~/locales/like';

export const READING: Like<typeof English.READING> = {
  find: 'Buscar algo que leer sobre esto',
  failed: 'No se pudo abrir la búsqueda. Todo lo que hay para leer está en Artículos, arriba.',
};
