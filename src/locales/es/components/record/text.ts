import type * as English from '~/components/record/text';
import type { Like } from '~/locales/like';

export const SAID: Like<typeof English.SAID> = {
  saving: 'Guardando …',
  kept: 'Guardado en este dispositivo.',
  weak: 'Guardado en este navegador. Puede perderse si el dispositivo se apaga de golpe.',
  visit: 'Se guarda hasta que cierres esta pestaña.',
  page: 'Está aquí hasta que cierres esta página.',
  unchosen: 'Todavía no está guardado. Elige abajo dónde puede guardarse.',
  full: 'No queda espacio en este navegador, así que esto no está guardado. Tus palabras siguen aquí. Puedes copiarlas o ponerlas en un archivo.',
  blocked:
    'Este navegador no nos dejó guardar esto. Tus palabras siguen aquí. Puedes copiarlas o ponerlas en un archivo.',
  refused: 'Esto no se pudo guardar. Tus palabras siguen aquí. Puedes copiarlas o ponerlas en un archivo.',
  empty: 'Aquí todavía no hay palabras. Una sola es suficiente.',
  notToday: 'Hoy no',
  left: 'Hoy no, y está bien. Seguirá aquí en otro momento, y no se anota nada.',
  waits: 'Lo que escribiste espera en el formulario. Vacía sus líneas para borrarlo.',
  newer:
    'Hay abierta una versión más nueva de esta página. Recarga para seguir. Tus palabras siguen aquí; antes puedes copiarlas o ponerlas en un archivo.',
  gone: 'Esta nota se borró en otra página. Tus palabras siguen aquí.',
};

export const KEEP: Like<typeof English.KEEP> = {
  question: '¿Dónde puede guardarse esto?',
  because: 'Puedes cambiarlo en cualquier momento.',
  leaving: 'Lo que escribiste todavía no está guardado, y la página siguiente no lo tiene. Elige primero; luego sigue.',
  choices: [
    {
      where: 'device',
      label: 'En este dispositivo',
      means:
        'Estará aquí la próxima vez. Cualquiera que use este navegador podría abrirlo, y un navegador puede vaciarlo.',
    },
    {
      where: 'visit',
      label: 'Durante esta visita',
      means: 'Se va cuando cierras esta pestaña. Hasta entonces, quien tome este dispositivo podría verlo.',
    },
    {
      where: 'page',
      label: 'No guardarlo',
      means: 'Se va cuando sales de esta página, para otras personas y para ti.',
    },
  ],
  cannot:
    'Este navegador está configurado para no guardar nada. Puedes escribir aquí, copiarlo o ponerlo en un archivo. Se irá cuando cierres la página.',
};

export const SWEPT: Like<typeof English.SWEPT> = {
  happened:
    'Lo que se guardaba en este navegador se vació hace un momento, aquí o en otra página. Tus notas siguen en esta página. ¿Lo hiciste tú?',
  putBack: 'No, volver a ponerlas',
  meant: 'Sí, empezar de cero',
  notLoaded: 'No se ha cargado la parte que borra. Tus notas siguen en esta página.',
};

export const HARD_DAY: Like<typeof English.HARD_DAY> = {
  ask: '¿Un día difícil?',
  notLoaded: 'Esta parte no se cargó. Sigue valiendo: presiona los dos pies contra el suelo, y suelta.',
};

export const RESCUE: Like<typeof English.RESCUE> = {
  copy: 'Copiar mis palabras',
  file: 'Ponerlas en un archivo',
  copied: 'Copiado.',
};

export const BOX: Like<typeof English.BOX> = {
  removed: 'Borrado.',
  removedBefore: 'Antes se borró otra.',
  undo: 'Deshacer',
  outdated: 'Hay abierta una versión más nueva de esta página. Recarga para seguir.',
  reload: 'Recargar',
  lockNotLoaded:
    'Tus notas están bloqueadas, y la parte de esta página que las abre no se cargó. Siguen ahí. Recarga la página para probar otra vez.',
  inNeed: 'Si estás en peligro, o piensas en hacerte daño, hay personas a las que puedes acudir ahora:',
  support: 'Ayuda ahora',
  print: 'Imprimir esta página con lo que escribí',
  printed: (day) => `Impreso el ${day}`,
};
