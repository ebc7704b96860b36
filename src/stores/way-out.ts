import type { Setting } from './keys';

// Each page has this in it, so it brings nothing along: the names are those of keys.ts, as a test sees to.
const key = (name: Setting) => `foothold:setting:${name}`;

/** Fired on the window when the reader leaves by the way out, for what else the page has open. */
export const LEAVING = 'foothold:leaving';

type Place = 'localStorage' | 'sessionStorage';

/** A browser may refuse any of this, and nobody may be held by it. */
function on<T>(place: Place, call: (storage: Storage) => T): T | undefined {
  try {
    return call(window[place]);
  } catch {
    return undefined;
  }
}

const get = (name: Setting, place: Place = 'localStorage') => on(place, (storage) => storage.getItem(key(name)));
const put = (name: Setting, text: string, place: Place = 'localStorage') =>
  on(place, (storage) => storage.setItem(key(name), text));

/** Whether three presses of Shift leave the page, as they do unless the reader switched it off. */
export const shiftLeaves = () => get('shift') !== 'off';

/** Whether the reader said beforehand that unfinished words go when they leave by the way out. */
export const letsGo = () => get('unfinished') === 'let-go';

/** Turned over whenever somebody leaves by the way out, in any tab. A page remembers how it was when it was hidden. */
export const turn = () => get('left');

/**
 * Whether the reader left a page of this tab by the way out, and has not asked to see one since. Firefox gives a page
 * that it kept whole the tab’s storage as it was when that page was hidden: it goes by the turn of then, and marks the
 * tab anew.
 */
export function hasLeft(before?: string | null) {
  if (before !== undefined && turn() && turn() !== before) put('left', '1', 'sessionStorage');
  return !!get('left', 'sessionStorage');
}

export function returned() {
  for (const place of ['sessionStorage', 'localStorage'] as const)
    on(place, (storage) => storage.removeItem(key('left')));
}

/** What leaving does with what is kept: marks the tab, lets unfinished words go if so chosen, locks the other open pages. */
export function settleLeaving() {
  if (letsGo()) {
    on('sessionStorage', dropDrafts);
    on('localStorage', dropDrafts);
    // Their second copy takes longer than the page may have: the next one that opens the record looks after it.
    put('let-go', '1');
  }
  put('left', '1', 'sessionStorage');
  put('left', turn() === '1' ? '0' : '1');
  if (get('lock')) put('locked', get('locked') === '1' ? '0' : '1');
}

function dropDrafts(storage: Storage) {
  for (const name of Object.keys(storage)) if (name.startsWith('foothold:draft:')) storage.removeItem(name);
}
