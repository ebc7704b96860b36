/** The times a reader can narrow a search down to: a short one, a middle one, a long one. */
export const TIMES = ['1 minute', '5 minutes', '15 minutes'];

/** 1, 5 or 9 minutes. */
export function inMinutes(readings: number[]): string {
  const before = readings.slice(0, -1).join(', ');
  const said = [before, readings[readings.length - 1]].filter(Boolean).join(' or ');
  return said === '1' ? '1 minute' : `${said} minutes`;
}
