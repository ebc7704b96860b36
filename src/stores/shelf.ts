/**
 * A place that keeps texts under keys and may fail at any call: the seam between us and the browser’s
 * localStorage and sessionStorage. Tests put a faulty one in its place.
 */
export interface Shelf {
  keys(): string[];
  get(key: string): string | null;
  set(key: string, text: string): void;
  remove(key: string): void;
}

/** Why something could not be kept, as far as the browser tells; or a newer version of this site keeps it now. */
export type Refusal = 'full' | 'blocked' | 'refused' | 'newer';

/** The browser’s own shelf. The storage is asked for at every call: a browser may take it away at any time. */
export function webShelf(storage: () => Storage | null): Shelf {
  const open = () => {
    const found = storage();
    if (!found) throw new DOMException('There is no storage here', 'SecurityError');
    return found;
  };
  return {
    keys: () => Object.keys(open()),
    get: (key) => open().getItem(key),
    set: (key, text) => open().setItem(key, text),
    remove: (key) => open().removeItem(key),
  };
}

/** A shelf that lasts as long as the page. */
export function memoryShelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    keys: () => [...kept.keys()],
    get: (key) => kept.get(key) ?? null,
    set: (key, text) => void kept.set(key, text),
    remove: (key) => void kept.delete(key),
  };
}

/**
 * Writes, or removes where the text is null, and reads back: once more where something else is read. Returns why it
 * failed, or nothing when it is truly so.
 */
export function setSurely(shelf: Shelf, key: string, text: string | null): Refusal | undefined {
  const holds = () => {
    if (text === null) shelf.remove(key);
    else shelf.set(key, text);
    return shelf.get(key) === text;
  };
  try {
    return holds() || holds() ? undefined : 'refused';
  } catch (error) {
    return refusalOf(error);
  }
}

/** A full storage is told in three ways: by name, by code 22, and by an old Firefox. */
export function refusalOf(error: unknown): Refusal {
  const { name, code } = (error ?? {}) as Partial<DOMException>;
  if (name === 'QuotaExceededError' || name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014)
    return 'full';
  return name === 'SecurityError' ? 'blocked' : 'refused';
}

/** Runs a call that may fail, with what to answer if it does. */
export function orElse<T>(call: () => T, answer: T): T {
  try {
    return call();
  } catch {
    return answer;
  }
}
