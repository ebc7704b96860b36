import type * as English from '~/components/practice/text';
import type { Like } from '~/locales/like';

export const count: typeof English.count = (n, one, many) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const STORY: Like<typeof English.STORY> = {
  empty: 'Aquí todavía no hay nada escrito, y no hace falta que lo haya.',
  emptyNext: 'Cuando anotas algo con una herramienta, aparece aquí, día por día.',
  tools: 'Todas las herramientas',
  more: 'Mostrar días anteriores',
  find: 'Buscar en tus notas',
  found: (n) =>
    n === 0 ? 'Ninguna nota tiene estas palabras.' : `${count(n, 'nota tiene', 'notas tienen')} estas palabras.`,
  leftOut: 'Aquí tus palabras quedan fuera. “Imprimir esta página con lo que escribí” las imprime.',
  newer: (n) =>
    `${count(n, 'nota se escribió', 'notas se escribieron')} con una versión más nueva de este sitio. ${n === 1 ? 'Sigue' : 'Siguen'} aquí. Recarga la página para ${n === 1 ? 'verla' : 'verlas'}.`,
  aside: (n) =>
    `${count(n, 'nota no se pudo', 'notas no se pudieron')} leer. ${n === 1 ? 'La' : 'Las'} hemos apartado, tal como ${n === 1 ? 'estaba' : 'estaban'}.`,
  lost: 'Aquí se guardaron una vez tus notas, y este navegador las vació. No hiciste nada mal. Si guardaste una copia, puedes',
  bringBack: 'traerla de vuelta',
  nearlyFull:
    'Queda poco espacio en este navegador para notas nuevas. Todas las tuyas siguen aquí. Un buen paso: guardar una copia, y luego borrar lo que ya no necesitas.',
  restored: (n) => `${count(n, 'nota volvió', 'notas volvieron')} desde la segunda copia.`,
  asideFile: 'Guardar lo que no se pudo leer',
  asideShow: 'Mostrarlo tal como está',
  newerShow: 'Lo que se puede leer de ahí',
};

export const TODAY: Like<typeof English.TODAY> = {
  title: 'Para hoy',
  welcome: 'Qué bien que estés aquí. No hay nada que recuperar.',
  oneSmall: 'Una cosa pequeña, si quieres:',
  small: 'sentir los dos pies, o la espalda, en lo que me sostiene',
  didSmall: 'Hice esto',
  dayLine: 'una línea, si quieres',
};

export const STANDING: Like<typeof English.STANDING> = {
  title: 'Lo que guardas',
  plans: { name: 'Tus planes', tool: 'tiny-action' },
  values: { name: 'Lo que te importa', tool: 'value-picker' },
  stories: { name: 'Tus pequeñas historias', tool: 'story' },
  visions: { name: 'Lo que ves más adelante', tool: 'future-self' },
  allies: { name: 'Personas a tu lado', tool: 'ally-card' },
  limits: { name: 'Tus límites', tool: 'limits' },
  change: 'Abrir la herramienta para cambiarlo',
};

export const ACTED: Like<typeof English.ACTED> = {
  title: 'Cuántas veces, si quieres saberlo',
  done: (n) => (n === 1 ? 'Una vez anotaste que hiciste algo.' : `${n} veces anotaste que hiciste algo.`),
  back: (n) => (n === 1 ? 'Una vez volviste.' : `${n} veces volviste.`),
};

export const WITHOUT_JS: Like<typeof English.WITHOUT_JS> = {
  keeping:
    'Sin JavaScript aquí no se puede escribir nada, así que no se guarda nada. Lo que se guardó antes sigue en este navegador.',
  story: 'Esta página necesita JavaScript, porque tus notas nunca salen de este dispositivo.',
  tools: 'Cada herramienta es también una hoja para imprimir y llenar: [ver las herramientas](/tools/).',
};
