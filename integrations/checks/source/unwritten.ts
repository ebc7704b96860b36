import type { Problem } from '../problem.ts';
import { problemIn, type Article } from './article.ts';

/** What `npm run new` leaves wherever only an author can go on, followed by what belongs there. */
export const TO_WRITE = 'To write:';

const PLACE = /To write: (.*?)(?:"|<\/\w+>|$)/;

/** Places where nobody has written yet, each kind once. */
export function unwritten(article: Article): Problem[] {
  const said = new Set<string>();
  return article.text.split('\n').flatMap((line, i) => {
    const wanted = PLACE.exec(line)?.[1]?.trim();
    if (!wanted || said.has(wanted)) return [];
    said.add(wanted);
    return [problemIn(article, i + 1, 'unwritten', 'nothing is written here yet', wanted)];
  });
}
