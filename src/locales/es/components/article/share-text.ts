import type * as English from '~/components/article/share-text';
import type { Like } from '~/locales/like';

export const COPIED: Like<typeof English.COPIED> = {
  done: 'El enlace está copiado.',
  refused: 'Este navegador no permitió copiar. El enlace es:',
};
