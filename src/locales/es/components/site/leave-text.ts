import type * as English from '~/components/site/leave-text';
import type { Like } from '~/locales/like';

export const LEAVE: Like<typeof English.LEAVE> = {
  loading: 'Cargando.',
  show: 'Mostrar la página',
  more: (left) => `Mayús: ${left} más para salir.`,
  late: 'Sigue aquí.',
};
