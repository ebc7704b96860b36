import type * as English from '~/components/tools/next-step/text';
import type { Like } from '~/locales/like';

export const TEXT: Like<typeof English.TEXT> = {
  ask: 'Cuando un pequeño paso va bien, puedes añadir otro, dejarlo así, o descansar.',
  about: '¿Sobre qué plan?',
  none: 'Esto parte de un plan que va bien. Todavía no hay ninguno en tu lista, y está bien.',
  resting: 'Tus planes descansan. El descanso no tiene fecha de fin, y no hay nada que recuperar.',
  first: 'Hacer un primer plan pequeño',
  says: {
    ready: 'Ya lo has hecho varias veces, entero o más pequeño. Si quieres, puede tener otro a su lado.',
    steady: 'Dices que ya va bien. Si quieres, puede tener otro a su lado.',
    'not-yet': 'Este todavía busca su lugar en tus días.',
    untried: 'Con este todavía no hay nada anotado. Un plan puede esperar un tiempo hasta su primera vez.',
    carrying: 'Este va bien, y ya tiene otro a su lado. Dos pasos pequeños son bastante.',
    'under-way':
      'Este es el que añadiste. Todavía busca su lugar, y uno a la vez es bastante. El siguiente puede esperar hasta que este vaya bien, o descanse.',
  },
  whenReady:
    'Está listo cuando lo has hecho varias veces, entero o más pequeño, en los días que sea. O cuando digas que va bien. No hay prisa.',
  more: 'Añadir otro a su lado',
  moreAnyway: 'Añadir otro de todos modos',
  moreMeans: 'Tan pequeño como este, por lo mismo que te importa.',
  leave: 'Dejarlo como está',
  leaveMeans: 'Una buena respuesta. Un pequeño paso puede quedarse pequeño.',
  left: 'Se queda como está. Es suficiente.',
  rest: 'Dejarlo descansar',
  restMeans: 'No se quita nada. Espera hasta que lo quieras.',
  rested: 'Ahora descansa. Lo que hiciste con él se queda.',
  steady: 'Ya va bien',
  steadySaid: 'Anotado: va bien.',
  wake: 'Retomarlo',
  woken: 'Es otra vez uno de tus pasos. No hay nada que recuperar.',
  one: 'Uno más, tan pequeño como el primero',
  cueAfter: (text) => `haya hecho “${text.replace(/[.\s]+$/, '')}”`,
  save: 'Ponerlo a su lado',
  notNow: 'Ahora no',
  log: 'Anotar que lo hiciste',
  mine: 'Tus planes',
};
