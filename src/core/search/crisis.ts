import { PHRASES, SAYINGS } from './crisis-phrases';
import { PHRASES as OF_HARM } from './harm-phrases';
import { plain } from './plain';

/**
 * Whether somebody who types these words into the search, or puts them down with a tool, may need people rather than
 * pages.
 *
 * The answer puts a line to support above the results, or quietly under the tool, and is then forgotten: nothing is
 * counted, kept or sent. It leans towards showing the line: a needless one costs a glance, a missing one may cost more.
 */
export function speaksOfCrisis(typed: string): boolean {
  const words = SAYINGS.reduce((text, saying) => text.replace(saying, ''), plain(typed));
  const found = [...PHRASES, ...OF_HARM].some((phrase) => phrase.test(words.trim()));
  // A browser remembers the last text that a pattern matched. It is not to be somebody’s words.
  / /.test(' ');
  return found;
}
