/** Every name under which this site keeps something in the browser. All start with the same prefix. */
export const PREFIX = 'foothold:';

export const entryKey = (id: string) => `${PREFIX}entry:${id}`;
export const asideKey = (id: string) => `${PREFIX}aside:${id}`;
export const draftKey = (place: string) => `${PREFIX}draft:${place}`;
export const settingKey = (name: Setting) => `${PREFIX}setting:${name}`;

export type Setting = 'keep' | 'theme' | 'copied' | 'today' | 'probe' | 'erased';

export const isEntryKey = (key: string) => key.startsWith(entryKey(''));
export const isOurs = (key: string) => key.startsWith(PREFIX);
export const isAsideKey = (key: string) => key.startsWith(asideKey(''));
export const isDraftKey = (key: string) => key.startsWith(draftKey(''));
