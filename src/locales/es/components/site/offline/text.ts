import type * as English from '~/components/site/offline/text';
import type { Like } from '~/locales/like';

export const AGAIN: Like<typeof English.AGAIN> = 'Probar otra vez';

export const KEPT: Like<typeof English.KEPT> = { title: 'Estas páginas ya están aquí' };

export const LIBRARY: Like<typeof English.LIBRARY> = {
  title: 'Guardar todo aquí',
  about: [
    'Todo lo que hay en español, con las herramientas y la búsqueda, para abrirlo sin conexión. La descarga es de unos',
    'en total. Nada de lo que escribes va con ella. Quien use este navegador podría ver que está aquí.',
  ],
  load: 'Guardar todo',
  stop: 'Parar',
  drop: 'Quitarlo',
  progress: 'Cuánto hay ya aquí',
};
