import type * as English from '~/components/practice/keeping-text';
import type { Like } from '~/locales/like';
import { count } from './text';

export const WHERE: Like<typeof English.WHERE> = {
  title: 'Dónde están tus notas',
  device: (n) => `${count(n, 'nota se guarda', 'notas se guardan')} en este dispositivo, en este navegador.`,
  visit: (n) => `${count(n, 'nota se guarda', 'notas se guardan')} hasta que cierres esta pestaña.`,
  page: (n) =>
    n === 0
      ? 'No se guarda nada. Cuando escribas algo por primera vez, te preguntaremos dónde guardarlo.'
      : `${count(n, 'nota está', 'notas están')} en esta página, y se ${n === 1 ? 'va' : 'van'} cuando sales de ella.`,
  found: (n) =>
    `Se ${n === 1 ? 'encontró' : 'encontraron'} ${count(n, 'nota', 'notas')} en este dispositivo. Las nuevas todavía no se guardan.`,
  change: 'Guardarlas en otro lugar',
  locked: 'Tienen una frase secreta. Para guardarlas en otro lugar, quítala primero, más abajo.',
  confirmPage: (n) =>
    `Entonces ${n === 1 ? 'tu nota se va' : `tus ${n} notas se van`} cuando salgas de esta página. Guarda antes una copia si quizá ${n === 1 ? 'la' : 'las'} quieras.`,
  yes: 'Sí, no guardarlas',
  no: 'Dejarlas donde están',
};

export const UNCHANGED: Like<typeof English.UNCHANGED> = {
  full: 'No queda espacio en este navegador. No ha cambiado nada.',
  blocked: 'Este navegador no nos dejó hacerlo. No ha cambiado nada.',
  refused: 'Esto no se pudo hacer. No ha cambiado nada.',
  empty: 'No había nada que cambiar.',
  newer: 'Hay abierta una versión más nueva de esta página. Recarga para seguir. No ha cambiado nada.',
  gone: 'Mientras tanto, esto se borró en otra página. No ha cambiado nada.',
};

export const COPY: Like<typeof English.COPY> = {
  title: 'Una copia en un archivo',
  about:
    'Una copia es un archivo que se abre en cualquier navegador, sin internet. Puede volver aquí o a otro dispositivo. Cualquiera que abra el archivo puede leerlo.',
  save: 'Guardar una copia',
  last: (when) => `Última copia: ${when}.`,
  never: 'nunca',
  nothing: 'Todavía no hay notas que copiar.',
  saved: 'La copia está hecha y entregada a tu navegador. Mira en tus descargas si está ahí.',
};

export const TABLE: Like<typeof English.TABLE> = {
  save: 'Una tabla para hoja de cálculo',
  about: 'Una línea por cada nota, para ordenar o contar por tu cuenta. Una tabla no puede volver aquí; una copia sí.',
  saved: 'La tabla está hecha y entregada a tu navegador. Mira en tus descargas.',
  failed:
    'No se pudo hacer la tabla: una parte de esta página no se cargó. Tus notas siguen como estaban. Prueba otra vez con conexión.',
};

export const LOCKED_COPY: Like<typeof English.LOCKED_COPY> = {
  title: 'Guardarla con una frase secreta',
  about:
    'Sin la frase secreta nadie puede abrir este archivo, tampoco este sitio. Anótala donde nadie más la encuentre. Lo que has escrito aquí se queda como está.',
  save: 'Guardar la copia bloqueada',
  cancelled: 'Parado. No se hizo ningún archivo.',
  failed:
    'No se pudo hacer la copia bloqueada: una parte de esta página no se cargó o no funcionó. Tus notas siguen como estaban.',
  age: 'El archivo tiene el formato age. Se abre aquí en “Traer una copia de vuelta”, y con el programa libre llamado age.',
};

export const BRING: Like<typeof English.BRING> = {
  title: 'Traer una copia de vuelta',
  about: 'Elige un archivo que guardaste aquí. Verás qué contiene antes de que cambie nada.',
  file: 'El archivo',
  notACopy: 'Este archivo no parece una copia de aquí. No ha cambiado nada.',
  newer:
    'Esta copia se hizo con una versión más nueva de este sitio. Recarga la página y prueba otra vez. No ha cambiado nada.',
  tooLarge: 'Este archivo es más grande de lo que puede ser una copia de aquí. No ha cambiado nada.',
  gone: 'Este archivo no se pudo abrir. Quizá se movió o se quitó. Elígelo otra vez. No ha cambiado nada.',
  isLocked: 'Este archivo está bloqueado. ¿Cuál es la frase secreta?',
  open: 'Abrirlo',
  locked: {
    wrong: 'Esa frase secreta no abrió el archivo. No ha cambiado nada.',
    damaged: 'Este archivo está dañado. No ha cambiado nada.',
    key: 'Este archivo está bloqueado con una clave, no con una frase secreta. No ha cambiado nada.',
    'too-hard':
      'Abrir este archivo es más trabajo del que puede hacer un navegador. El programa libre llamado age puede abrirlo. No ha cambiado nada.',
    failed: 'No se pudo abrir el archivo: una parte de esta página no se cargó o no funcionó. No ha cambiado nada.',
    cancelled: 'Parado. No ha cambiado nada.',
  },
  preview: (added, changed, same, unreadable) => {
    const parts = [
      added > 0 && count(added, 'nueva', 'nuevas'),
      changed > 0 && count(changed, 'cambiada', 'cambiadas'),
      same > 0 && count(same, 'igual', 'iguales'),
      unreadable > 0 && count(unreadable, 'que no se puede leer', 'que no se pueden leer'),
    ];
    return `${parts.filter(Boolean).join(', ') || 'Ninguna nota'}.`;
  },
  written: (first, last) => `Escritas: ${first === last ? first : `${first} – ${last}`}.`,
  asideToo: 'Lo que no se puede leer se guarda tal como está, para más adelante.',
  deleted: (n) =>
    `${count(n, 'nota de la copia se borró', 'notas de la copia se borraron')} aquí desde entonces, y ${n === 1 ? 'sigue borrada' : 'siguen borradas'} a menos que ${n === 1 ? 'la' : 'las'} quieras de vuelta.`,
  bring: 'Traerlas de vuelta',
  bringDeleted: 'Traer también lo que borré',
  leave: 'Dejarlo',
  left: 'No ha cambiado nada.',
  full: (kb) =>
    `No hay espacio suficiente en este navegador: con lo que contiene el archivo, tus notas ocupan unos ${kb} KB. No ha cambiado nada.`,
  done: (n) => `${count(n, 'nota está', 'notas están')} de vuelta.`,
  notKept: 'Están en esta página y todavía no se guardan. Elige dónde pueden guardarse.',
  nothingNew: 'Todo está ya aquí.',
};

export const EARLIER: Like<typeof English.EARLIER> = {
  title: 'Estados anteriores',
  about:
    'Cada día que usas este sitio, primero aparta cómo estaban tus notas. Los seis más nuevos se quedan, en este dispositivo y en ningún otro lugar. Ayudan cuando algo se perdió, o se borró por error.',
  none: 'Todavía ninguno. Cada día que usas este sitio, primero aparta cómo estaban tus notas, en este dispositivo y en ningún otro lugar.',
  before: { daily: '', import: ', antes de traer una copia', lock: ', antes de poner la frase secreta' },
  state: (day, time, n, before) =>
    `${day.charAt(0).toUpperCase()}${day.slice(1)}, ${time}${before}: ${count(n, 'nota', 'notas')}`,
  look: '¿Qué falta desde entonces?',
  found: (back, changed) =>
    [
      back > 0 ? `${count(back, 'nota se borró o se perdió', 'notas se borraron o se perdieron')} desde entonces.` : '',
      changed > 0
        ? `${count(changed, 'nota cambió', 'notas cambiaron')} desde entonces; sus palabras de antes pueden ponerse junto a las de ahora.`
        : '',
    ]
      .filter(Boolean)
      .join(' '),
  notLoaded: 'Este estado no se puede leer ahora. Recarga la página y prueba otra vez.',
  nothing: 'No falta nada: todo está aquí, como estaba.',
  more: (n) => `Y ${n} más.`,
  bring: 'Traer eso de vuelta',
  leave: 'Dejarlo',
  left: 'No ha cambiado nada.',
  done: (n) => `${count(n, 'nota está', 'notas están')} de vuelta.`,
  remove: 'Quitar estos estados anteriores',
  removeAbout: 'Una nota que borraste sigue en ellos hasta que se reemplacen. Tus notas de ahora se quedan como están.',
  letGo: 'Quitarlos',
  gone: 'Los estados anteriores se han ido.',
  notGone: 'No se pudo llegar a los estados anteriores. Cierra las otras pestañas de este sitio y prueba otra vez.',
};

export const ERASE: Like<typeof English.ERASE> = {
  title: 'Borrar todo',
  about:
    'Esto borra lo que se guarda en este navegador: notas, estados anteriores, palabras sin terminar, ajustes, y páginas guardadas para abrirlas sin conexión. Los archivos que guardaste se quedan donde están.',
  ask: 'Borrar …',
  sure: (n) =>
    n === 0
      ? 'Aquí no hay notas. Se van de este navegador los ajustes, los estados anteriores y las palabras sin terminar.'
      : `${count(n, 'nota se va', 'notas se van')} de este navegador. Puedes ${n === 1 ? 'traerla' : 'traerlas'} de vuelta hasta que salgas de esta página, después no.`,
  sureLocked:
    'Tus notas bloqueadas se van de este navegador, con su frase secreta. Puedes traerlas de vuelta hasta que salgas de esta página, después no.',
  yes: 'Borrar todo',
  no: 'Conservar todo',
  done: 'Todo lo de aquí se ha borrado de este navegador.',
  wayBack: 'Hasta que salgas de esta página hay un camino de vuelta. Si alguien más puede mirar, puedes borrarlo ya.',
  undo: 'Traerlo todo de vuelta',
  letGo: 'Borrarlo ya, sin vuelta atrás',
  undone: 'Tus notas han vuelto como estaban. Sus estados anteriores siguen borrados.',
  notUndone:
    'No se pudieron volver a poner: este navegador se niega, o ya no tiene espacio. Esta página todavía las tiene. Haz sitio, y prueba otra vez antes de salir de ella.',
  notLoaded:
    'No se ha cargado la parte que borra, así que todo está como estaba. Vuelve a cargar la página para probar otra vez.',
  partly:
    'Las notas se han borrado aquí. No se pudo llegar a una segunda copia: cierra las otras pestañas de este sitio y borra otra vez.',
};
