/** The words of a copy that a person can read. */
export const COPY = {
  title: 'Notes',
  made: (day: string) => `A copy made on ${day}. It opens in any browser, without the internet.`,
  empty: 'Nothing was written yet when this copy was made.',
  earlier: 'Earlier',
};
