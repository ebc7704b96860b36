/** The authors of a source where there are several. */
export const WHO = {
  two: (first: string, second: string) => `${first} and ${second}`,
  more: (first: string) => `${first} and others`,
  /** Those a list leaves out, as the references have them. */
  rest: { 'and others': 'and others', 'and many others': 'and many others', 'and colleagues': 'and colleagues' },
};
