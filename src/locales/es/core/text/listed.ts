import type * as English from '~/core/text/listed';

/** “y” becomes “e” before the sound of an i; “hie” begins with another sound. */
const SOUNDS_LIKE_I = /^["“]?(?:h?[ií])(?!e)/i;

export const listed: typeof English.listed = (words) => {
  const last = words[words.length - 1] ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${SOUNDS_LIKE_I.test(last) ? 'e' : 'y'} ${last}`;
};
