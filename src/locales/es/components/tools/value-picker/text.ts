import type * as English from '~/components/tools/value-picker/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  ask: '¿Cuál de estas te importa, aunque sea un poco?',
  hint: 'Hasta tres, en cualquier orden. Ninguna por hoy también es una respuesta.',
  more: 'Mostrar ocho más',
  notLoaded: 'No se cargaron más palabras. Una tuya sirve igual.',
  own: 'O con tus palabras',
  ownExample: 'por ejemplo: tiempo con el perro',
  save: 'Guardar estas',
  none: 'Hoy ninguna',
  noneSaid: 'Hoy ninguna, y está bien. Seguirá aquí en otro momento.',
  nothing: 'Todavía no hay nada elegido. Una palabra es suficiente, y ninguna por hoy también vale.',
  enough: 'Tres son suficientes por ahora. Quita una para añadir otra.',
  mine: 'Lo que dijiste que te importa',
  picked: 'Elegidas',
  today: '¿Una para hoy?',
  todayHint: 'La que sientas más cerca. Mañana puede ser otra.',
  notToday: 'Hoy ninguna',
  todaySaid: (label) => `Hoy: ${label}.`,
  nextStep: 'Una acción mínima para esto',
  others: 'Elegir otra palabra',
  back: 'Dejarlo como está',
  onPaper: (most) => `Hasta ${most}. En papel es tuyo: puedes guardarlo o tirarlo.`,
};
