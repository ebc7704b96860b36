import type * as English from '~/components/article/kept-place-text';
import type { Like } from '~/locales/like';

export const SAID: Like<typeof English.SAID> = {
  device: 'Guardado en este dispositivo. Estará arriba en esta página cuando vuelvas.',
  visit: 'Guardado hasta que cierres esta pestaña.',
  nowhere: 'Este navegador no guarda nada, así que el lugar no se pudo guardar.',
  forgotten: 'Olvidado.',
  quoted: (heading) => `“${heading}”`,
};
