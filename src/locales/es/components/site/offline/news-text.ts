import type * as English from '~/components/site/offline/news-text';
import type { Like } from '~/locales/like';

export const READY: Like<typeof English.READY> =
  'Hay una versión nueva de este sitio. Llega con la próxima página que abras.';
