/** The authors of a source where there are several. */
export const WHO = {
  two: (first: string, second: string) => `${first} and ${second}`,
  more: (first: string) => `${first} and others`,
};
