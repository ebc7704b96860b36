/** Words without a subject of their own: they are on every page, and would mark half of each passage. */
export const SMALL =
  'a about am an and are as at be because been but by can cannot cant could did didnt do does dont for from had has have ' +
  'havent he her him his how i id if ill im in into is isnt it its ive me my no not of off on or our she so than ' +
  'that the their them then there these they this those to too up us was wasnt we were what whats when where which ' +
  'who why will with would you your youre';
