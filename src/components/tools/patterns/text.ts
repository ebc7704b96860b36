export const TEXT = {
  about: 'Pictures of what you noted: when, what helped, what was in the way. They are drawn on this device.',
  show: 'Show the pictures',
  loading: 'The pictures are being drawn …',
  failed: 'The pictures did not load. Your notes are safe. Try again online, or reload the page.',
  empty: 'There is nothing to draw yet, and nothing has to be.',
  emptyHow: 'Pictures come by themselves, once there are notes to draw.',
  emptyLink: 'Note one small thing',
  whole: 'See them larger, with the week in words',
  onPaper: {
    days: 'Mark a day on which you noted something. Leave the others plain.',
    helped: 'What helped, more than once',
    hindered: 'What got in the way, more than once',
    time: 'A time of day that is kinder than others',
  },
};
