/** What leaving says. It may be read by somebody who looks over a shoulder, so it names nothing. */
export const LEAVE = {
  loading: 'Loading.',
  show: 'Show the page',
  more: (left: number) => `Shift: ${left} more to leave.`,
  late: 'Still here.',
};
