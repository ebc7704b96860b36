/** What stands around every tool. */

export const FRAME = {
  inFeed: 'A tool for this:',
  onScreen: (title: string) => `On screen: ${title}`,
  sheet: 'A sheet to print and fill in',
};

export const LIST = {
  takes: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  sheets: 'The sheets',
};
