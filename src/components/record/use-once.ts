import { useRef } from 'preact/hooks';

/** A second press within this many milliseconds after the first was answered is the same press. */
export const SAME_PRESS = 700;

/**
 * Runs one call at a time: a press that comes while the first is being answered does nothing.
 * @param rest how long after the answer a press still counts as the same one, in milliseconds
 */
export function useOnce(rest = 0): (call: () => Promise<unknown>) => Promise<void> {
  const busy = useRef(false);
  return async (call) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await call();
    } finally {
      if (rest) setTimeout(() => (busy.current = false), rest);
      else busy.current = false;
    }
  };
}
