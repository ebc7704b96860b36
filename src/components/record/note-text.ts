/** What stands in and around one note of the reader’s. */
export const LINE = {
  edit: 'Change',
  remove: 'Delete',
  save: 'Save the change',
  cancel: 'Leave it as it was',
  stays: 'It was changed on another page in the meantime, so it stays.',
  stayed: 'This note was deleted on another page while you were changing it. It stays, with your words.',
  undone: 'It is back.',
  earlier: 'An earlier wording was kept too:',
  here: (day: string) => `You wrote this here, ${day}`,
  passage: 'Where it was written',
  whole: 'Show all of it',
};
