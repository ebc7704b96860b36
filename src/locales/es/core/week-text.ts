import type * as English from '~/core/week-text';

/** “22 de noviembre de 2026”, “30 de noviembre”. */
export const dayOfMonth: typeof English.dayOfMonth = (date, month, year) =>
  [date, month, year].filter(Boolean).join(' de ');
