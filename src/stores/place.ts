// Like the theme’s, this room imports nothing: it stands inside each article, and reading waits for no script.

/** The names under which the place, the choice of where to keep things, and a lock stand in the browser. */
export interface PlaceKeys {
  place: string;
  keep: string;
  lock: string;
}

const shelves = () => [window.localStorage, window.sessionStorage];

/** The section of an article where a reader asked to go on another time; nothing where none is kept. */
export function keptPlace({ place }: PlaceKeys, article: string): string | undefined {
  try {
    const kept = shelves().map((shelf) => shelf.getItem(place));
    const [slug, section] = (kept.find(Boolean) ?? '').split('#');
    return slug === article ? section : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps one place for the whole site: on the device where the reader keeps things there and nothing is locked, else
 * for this visit. What somebody reads says something of them, so it is never kept without a press.
 */
export function keepPlace(keys: PlaceKeys, article: string, section: string): 'device' | 'visit' | 'nowhere' {
  forgetPlace(keys);
  try {
    const [device, visit] = shelves() as [Storage, Storage];
    const onDevice = device.getItem(keys.keep) === 'device' && device.getItem(keys.lock) === null;
    (onDevice ? device : visit).setItem(keys.place, `${article}#${section}`);
    return onDevice ? 'device' : 'visit';
  } catch {
    return 'nowhere';
  }
}

export function forgetPlace({ place }: PlaceKeys) {
  try {
    for (const shelf of shelves()) shelf.removeItem(place);
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
