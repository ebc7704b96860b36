import type * as English from '~/components/tools/text';
import type { Like } from '~/locales/like';

export const FRAME: Like<typeof English.FRAME> = {
  inFeed: 'Una herramienta para esto:',
  onScreen: (title) => `En pantalla: ${title}`,
  sheet: 'Una hoja para imprimir y llenar',
  unscripted:
    'Una hoja para imprimir, o para copiar a mano. Para escribir en pantalla, esta página necesita JavaScript, que aquí está desactivado.',
};

export const LIST: Like<typeof English.LIST> = {
  takes: (minutes) => (minutes === 1 ? 'Alrededor de 1 minuto' : `Unos ${minutes} minutos`),
  sheets: 'Las hojas',
};
