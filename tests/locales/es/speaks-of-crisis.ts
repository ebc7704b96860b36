import { plain } from '~/core/search/plain';
import { PHRASES, SAYINGS } from '~/locales/es/core/search/crisis-phrases';
import { PHRASES as OF_HARM } from '~/locales/es/core/search/harm-phrases';

/** As `speaksOfCrisis` looks, with what is known of Spanish. */
export function speaksOfCrisis(typed: string): boolean {
  const words = SAYINGS.reduce((text, saying) => text.replace(saying, ''), plain(typed));
  return [...PHRASES, ...OF_HARM].some((phrase) => phrase.test(words.trim()));
}
