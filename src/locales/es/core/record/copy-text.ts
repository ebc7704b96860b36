import type * as English from '~/core/record/copy-text';
import type { Like } from '~/locales/like';

export const COPY: Like<typeof English.COPY> = {
  title: 'Notas',
  made: (day) => `Una copia hecha el ${day}. Se abre en cualquier navegador, sin internet.`,
  empty: 'Cuando se hizo esta copia, todavía no había nada escrito.',
  earlier: 'Antes decía',
};
