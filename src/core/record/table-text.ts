/** The columns of a table that have no name in the story. None may be the name of another. */
export const TABLE = {
  day: 'Day',
  time: 'Time',
  kind: 'Kind',
  text: 'Text',
  belongsTo: 'Belongs to',
  earlier: 'Earlier wordings',
  article: 'Article',
  unreadable: 'Cannot be read',
};
