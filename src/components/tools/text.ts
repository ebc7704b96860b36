/** What stands around every tool. */

export const FRAME = {
  inFeed: 'A tool for this:',
  onScreen: (title: string) => `On screen: ${title}`,
  sheet: 'A sheet to print and fill in',
  unscripted:
    'A sheet to print, or to copy by hand. To write on screen, this page needs JavaScript, which is off here.',
};

export const LIST = {
  takes: (minutes: number) => `About ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  sheets: 'The sheets',
};
