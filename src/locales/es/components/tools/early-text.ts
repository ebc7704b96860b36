import type * as English from '~/components/tools/early-text';
import type { Like } from '~/locales/like';

export const EARLY: Like<typeof English.EARLY> = {
  waits: 'Preparando esto …',
  failed: 'Esta parte no se cargó. Tus palabras siguen aquí. Pulsa una vez más cuando haya conexión.',
};
