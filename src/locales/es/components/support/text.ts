import type * as English from '~/components/support/text';
import type { Like } from '~/locales/like';

export const LIST: Like<typeof English.LIST> = {
  checked: (day) =>
    `Se revisaron por última vez el ${day}, en páginas publicadas, la mayoría ajenas a las líneas. Nadie ha llamado a estos números.`,
};

export const COUNTRY: Like<typeof English.COUNTRY> = {
  danger: 'En peligro ahora, llama al',
  checked: (day) => `Estos se revisaron otra vez el ${day}.`,
  none: 'No encontramos aquí ninguna línea de la que haya certeza. Quizá [findahelpline.com](https://findahelpline.com) conozca una.',
};

export const PICKER: Like<typeof English.PICKER> = {
  label: 'Tu país o región',
  choose: 'Elige uno',
  all: 'Mostrar todos',
  kept: 'Tu elección no se guarda ni se envía a ninguna parte.',
  spoken: 'Con líneas en español',
  others: 'Otros países',
};

export const LINE: Like<typeof English.LINE> = {
  kinds: {
    crisis: 'Línea de crisis',
    'domestic violence': 'Violencia en casa',
    'sexual violence': 'Violencia sexual',
    support: 'Línea de apoyo',
  },
  hours: { '24/7': 'Día y noche', 'See website': 'Horario en su sitio' },
  chat: 'Chat:',
  site: 'Sitio:',
};
