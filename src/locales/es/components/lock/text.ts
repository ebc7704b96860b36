import type * as English from '~/components/lock/text';
import type { Like } from '~/locales/like';

export const PASSPHRASE: Like<typeof English.PASSPHRASE> = {
  label: 'Frase secreta',
  hint: 'Al menos 8 caracteres. Unas palabras que no van juntas son difíciles de adivinar.',
  again: 'La misma frase otra vez',
  newOne: 'Nueva frase secreta',
  show: 'Mostrar la frase secreta',
  makeUp: 'Inventar ocho palabras para mí',
  madeUp: 'Inventadas aquí y ahora, para ti. Primero anótalas. Se van de la pantalla cuando sigas.',
  noWords: 'Las palabras no se cargaron. Usa las tuyas, o prueba otra vez con conexión.',
  empty: 'Todavía no hay nada escrito.',
  short: 'Esta es tan corta que se puede adivinar. Usa al menos 8 caracteres.',
  differ: 'Las dos no son iguales. Muéstralas para ver dónde cambian.',
  working: 'Tarda unos segundos, más en un teléfono viejo …',
  stop: 'Parar',
};

export const CLOSED: Like<typeof English.CLOSED> = {
  title: 'Tus notas están bloqueadas',
  about: 'La frase secreta las abre en esta página.',
  time: 'Se bloquearon porque pasó un rato sin tocar nada.',
  kept: 'Si estabas escribiendo algo, está guardado, y aparece otra vez cuando las abras.',
  held: 'Lo que estabas escribiendo no se pudo guardar en el navegador. Esta página todavía lo tiene, mientras siga abierta.',
  open: 'Abrir mis notas',
  wrong: 'Esa frase secreta no abrió tus notas. No ha cambiado nada, y puedes probar las veces que quieras.',
  damaged:
    'El propio bloqueo está dañado o ya no está, así que ninguna frase secreta abre aquí tus notas. Siguen como estaban. Con una copia que guardaste puedes empezar de nuevo: primero borra todo, luego trae la copia.',
  changed: 'Mientras tanto, otra página cambió la frase secreta. Prueba otra vez con la nueva.',
  newer: 'La frase secreta se puso con una versión más nueva de este sitio. Recarga esta página y prueba otra vez.',
  failed: 'Este navegador no pudo hacer el trabajo. No ha cambiado nada. Un buen paso: recargar esta página.',
  first:
    'La frase secreta está puesta. Abre ahora tus notas con ella una vez. Hasta entonces este navegador guarda un estado legible de antes, por si la frase se escribió mal.',
  forgot: 'Si no tienes la frase secreta',
  forgotAbout:
    'Sin ella nadie puede abrir estas notas, tampoco este sitio. Una copia que guardaste se puede leer. Para empezar sin ninguna, borra todo en',
  recordPage: 'Tus notas: guardar, copiar, borrar',
  others: 'Para usar esta página sin abrirlas, usa una ventana privada del navegador.',
  wayBack:
    'La frase secreta nunca ha abierto estas notas, así que todavía pueden volver como estaban antes de ponerla.',
  goBack: 'Quitar otra vez la frase secreta',
  notBack: 'Esto no se pudo hacer. No ha cambiado nada.',
};

export const OPEN: Like<typeof English.OPEN> = {
  title: 'Tus notas están abiertas en esta página.',
  lock: 'Bloquearlas ahora',
  early: 'Bloquear tus notas',
  soon: 'Tus notas se bloquean en medio minuto. Lo que escribiste está guardado. Toca cualquier cosa para seguir.',
  readableLeft:
    'Una parte de tus notas no se pudo bloquear y todavía se puede leer. Cierra las otras pestañas y recarga esta página.',
  wayBackGone: 'La frase secreta funciona. El estado legible de antes se ha quitado.',
};

export const LOCK: Like<typeof English.LOCK> = {
  title: 'Una frase secreta para un dispositivo compartido',
  about:
    'Una frase secreta hace que quien tome este dispositivo no pueda leer tus notas. Se pide en cada página que las muestra.',
  limits:
    'Ayuda mientras tus notas están bloqueadas, no mientras están abiertas. No puede protegerte de un programa espía, de alguien que te ve escribir, ni de alguien que te obliga a abrirlas. No oculta que estuviste aquí, ni cuántas notas hay. Si la olvidas, nadie puede abrirlas, tampoco este sitio.',
  onDevice: 'Se puede poner cuando tus notas se guardan en este dispositivo.',
  cannot: 'Este navegador no puede bloquear notas en esta página: hace falta una dirección que empiece por https.',
  notLoaded: 'Una parte de esta página no se cargó. Tus notas siguen como estaban. Prueba otra vez con conexión.',
  set: 'Poner una frase secreta',
  first:
    'Primero llévate una copia, y guárdala donde nadie más la encuentre: es el camino de vuelta si la frase se pierde.',
  toCopy: 'A las copias. Una con su propia frase secreta es aquí la más segura.',
  browser: 'Si el navegador ofrece recordar la frase, di que no en un dispositivo que compartes.',
  next: 'Seguir',
  once: 'Escríbela otra vez, desde donde la anotaste. Luego tus notas se bloquean, y las abres con ella.',
  onceWrong: 'Esta no es la misma frase. Todavía no hay nada bloqueado.',
  take: 'Bloquear mis notas con ella',
  leave: 'Dejarlo',
  left: 'No hay nada bloqueado.',
  done: 'Tus notas están bloqueadas.',
  half: 'Aquí está hecho, pero no se pudo llegar a una segunda copia. Cierra las otras pestañas de este sitio y hazlo otra vez.',
  is: 'Tus notas tienen una frase secreta. Están abiertas en esta página.',
  after: 'Que se bloqueen por su cuenta',
  minutes: (n) => (n === 1 ? 'después de 1 minuto' : `después de ${n} minutos`),
  also: 'Desde la última vez que tocaste algo. También se bloquean cuando sales de la página, y cuando estuvo en segundo plano un minuto.',
  change: 'Cambiar la frase secreta',
  current: 'La frase secreta que tienes ahora',
  changeIt: 'Cambiarla',
  isChanged: 'Desde ahora la nueva frase abre tus notas. Una copia con la anterior se sigue abriendo con la anterior.',
  wrong: 'Esa no es la frase secreta que tienes ahora. No ha cambiado nada.',
  off: 'Quitar la frase secreta',
  offAbout: 'Entonces cualquiera que use este navegador puede leer tus notas otra vez.',
  takeOff: 'Quitarla',
  isOff: 'La frase secreta está quitada. Tus notas se pueden leer otra vez en este navegador.',
  offHalf:
    'No se pudo llegar a una segunda copia, así que la frase secreta se queda. Cierra las otras pestañas de este sitio y prueba otra vez.',
  changed: 'Mientras tanto, otra página de este sitio cambió el bloqueo. Recarga esta página y mira otra vez.',
  full: 'No hay espacio suficiente en este navegador: las notas bloqueadas ocupan casi el doble. No ha cambiado nada.',
  blocked: 'Este navegador no nos dejó escribir. No ha cambiado nada.',
  refused: 'Esto no se pudo hacer. No ha cambiado nada.',
  newer: 'Hay abierta una versión más nueva de esta página. Recarga para seguir. No ha cambiado nada.',
};
