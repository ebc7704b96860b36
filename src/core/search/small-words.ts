/** Words without a subject of their own: they are on every page, and would mark half of each passage. */
export const SMALL =
  'a about am an and are as at be because been but by can cannot cant could did didnt do does dont for from had has have ' +
  'havent he her him his how i id if ill im in into is isnt it its ive me my no not of off on or our she so than ' +
  'that the their them then there these they this those to too up us was wasnt we were what whats when where which ' +
  'who why will with would you your youre';

/** Words that any sentence may have: each is part of what was asked, and tells less than the words around it. */
export const COMMON =
  'above after again against all also always any anybody anyone anything before being below between both came come ' +
  'comes doing down during each even ever everybody everyone everything few further get gets getting go goes going ' +
  'got having here hers herself himself itself just keep keeps know lot made make makes making many more most much ' +
  'myself need needs never nobody nothing now once only other ours ourselves out over own put really said same say ' +
  'says should some somebody someone something still such take takes tell tells theirs themselves thing things ' +
  'through told took under until very want wants way went while yours yourself yourselves';
