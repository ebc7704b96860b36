import { useRef } from 'preact/hooks';

/** A second press within this many milliseconds after the first was answered is the same press. */
const SAME_PRESS = 700;

/** Runs one call at a time: a double press does nothing twice. */
export function useOnce(): (call: () => Promise<unknown>) => Promise<void> {
  const busy = useRef(false);
  return async (call) => {
    if (busy.current) return;
    busy.current = true;
    try {
      await call();
    } finally {
      setTimeout(() => (busy.current = false), SAME_PRESS);
    }
  };
}
