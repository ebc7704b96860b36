/** A day of a month: “22 November 2026”, “30 November”. */
export const dayOfMonth = (date: string, month: string, year?: string) => [date, month, year].filter(Boolean).join(' ');
