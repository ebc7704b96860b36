import type * as English from '~/layouts/text';
import type { Like } from '~/locales/like';

export const BASE: Like<typeof English.BASE> = {
  skip: 'Ir al contenido',
  door: 'Una pequeña puerta abierta, y tres piedras planas que llevan a ella',
};

export const ARTICLE: Like<typeof English.ARTICLE> = {
  dates: (published, checked) => `Publicado el ${published}, revisado el ${checked}.`,
  review: {
    none: 'Todavía sin revisar por una persona clínica.',
    clinician: 'Leído y revisado por una persona clínica.',
    'lived-experience':
      'Leído y cambiado por personas que han vivido algo así. Todavía sin revisar por una persona clínica.',
  },
  licence: ['Texto y dibujo:', 'CC BY 4.0', '. Esto no es un tratamiento ni un diagnóstico.'],
};

export const TOOL: Like<typeof English.TOOL> = {
  takes: (minutes) => `Una herramienta, ${minutes === 1 ? 'alrededor de 1 minuto' : `unos ${minutes} minutos`}`,
  howSure: '¿Cuánta certeza hay?',
  sure: { well: 'Bien respaldado.', partly: 'Respaldado en parte.', untested: 'Sin probar.' },
  source: (n) => `Fuente ${n}`,
  paper:
    'En papel también sirve: imprime esta página y sale una hoja para llenar, o [todas las hojas juntas](/tools/worksheets/). Lo que escribes aquí se queda en este dispositivo. [Leer esto con seguridad](/safety/)',
  articles: 'Está en estos artículos',
  all: (n) => `Todos, los ${n}`,
};
