import type * as English from '~/core/time-text';
import type { Like } from '~/locales/like';

export const DAYS: Like<typeof English.DAYS> = { today: 'hoy', yesterday: 'ayer', unclear: 'fecha poco clara' };
