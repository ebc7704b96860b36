import type * as English from '~/components/site/offline/library-text';
import type { Like } from '~/locales/like';

export const SAID: Like<typeof English.SAID> = {
  load: 'Guardar todo',
  loadNewer: 'Cargar la versión nueva',
  size: (megabytes) => `${megabytes} MB`,
  someSize: 'dos megabytes',
  of: (loaded, whole) => `${loaded} de ${whole}`,
  here: 'Está todo aquí.',
  isNewer: 'Está todo aquí. Hay una versión más nueva.',
  offline: 'Esto se puede cargar cuando haya conexión.',
  stopped: 'Parado. Lo que llegó hasta ahora se queda, y se puede quitar.',
  failed: 'No llegó hasta el final. Lo que llegó se queda. Puedes probar otra vez, o quitarlo.',
  gone: 'Ya no está en este dispositivo.',
};
