import type * as English from '~/components/tools/patterns/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  about: 'Dibujos de lo que anotaste: cuándo, qué ayudó, qué lo hizo difícil. Se dibujan en este dispositivo.',
  show: 'Mostrar los dibujos',
  loading: 'Los dibujos se están haciendo …',
  failed: 'Los dibujos no se cargaron. Tus notas siguen aquí. Prueba otra vez con conexión, o recarga la página.',
  empty: 'Todavía no hay nada que dibujar, y no hace falta que lo haya.',
  emptyHow: 'Los dibujos llegan por su cuenta, cuando hay notas que dibujar.',
  emptyLink: 'Anotar una cosa pequeña',
  whole: 'Verlos más grandes, con la semana en palabras',
  onPaper: {
    days: 'Marca un día en que anotaste algo. Deja los otros en blanco.',
    helped: 'Qué ayudó, más de una vez',
    hindered: 'Qué lo hizo difícil, más de una vez',
    time: 'Una hora del día más amable que otras',
  },
};
