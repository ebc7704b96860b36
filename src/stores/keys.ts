/** Every name under which this site keeps something in the browser. All start with the same prefix. */
export const PREFIX = 'foothold:';

export const entryKey = (id: string) => `${PREFIX}entry:${id}`;
export const asideKey = (id: string) => `${PREFIX}aside:${id}`;
export const draftKey = (place: string) => `${PREFIX}draft:${place}`;
export const SETTING = `${PREFIX}setting:`;
export const settingKey = (name: Setting) => SETTING + name;

export type Setting =
  | 'keep'
  | 'copied'
  | 'today'
  | 'place'
  | 'probe'
  | 'erased'
  | 'lock'
  | 'locked'
  | 'used'
  | 'hard-day'
  | 'handed'
  | 'left'
  | 'let-go'
  | Preference;

/** What a reader can set to their liking. It is kept only while it is not as the site has it. */
export type Preference = Look | 'shift' | 'unfinished';

/** Preferences that stand on the page’s root, each as the data attribute of its name, before anything is painted. */
export type Look = (typeof LOOKS)[number];
export const LOOKS = ['theme', 'size', 'width', 'data'] as const;

/** Where the reader has said to keep things. */
export const KEEP = settingKey('keep');

/** The lock of the record, if the reader set one. */
export const LOCK = settingKey('lock');

/** The id of the lock under which a page that had it open wrote something: the state of before is then no way back. */
export const USED = settingKey('used');

/** Turned over when the notes lock, for the other open pages. It stays, so that there is room for it on a full device too. */
export const LOCKED = settingKey('locked');

/** Unfinished words were let go, and their second copy may still have to be. */
export const LET_GO = settingKey('let-go');

/** Stands for a moment in place of a lock that was taken off: one that only vanishes is put back by who holds it. */
export const OFF = 'off';

/** The id in the key of an entry; any other key as it is. */
export const entryId = (key: string) => (isEntryKey(key) ? key.slice(entryKey('').length) : key);

export const isEntryKey = (key: string) => key.startsWith(entryKey(''));
export const isOurs = (key: string) => key.startsWith(PREFIX);
export const isAsideKey = (key: string) => key.startsWith(asideKey(''));
export const isDraftKey = (key: string) => key.startsWith(draftKey(''));
/** Whether the reader’s words stand under it: entries, what could not be read, unfinished words. */
export const holdsWords = (key: string) => isEntryKey(key) || isAsideKey(key) || isDraftKey(key);
