import type * as English from '~/core/search/facts-text';
import type { Like } from '~/locales/like';

export const TIMES: Like<typeof English.TIMES> = ['1 minuto', '5 minutos', '15 minutos'];

/** 1, 5 o 9 minutos; “u” before an eight and an eleven. */
export const inMinutes: typeof English.inMinutes = (readings) => {
  const last = readings[readings.length - 1];
  const or = last === 8 || last === 11 ? ' u ' : ' o ';
  const said = [readings.slice(0, -1).join(', '), last].filter(Boolean).join(or);
  return said === '1' ? '1 minuto' : `${said} minutos`;
};
