import { useRef } from 'preact/hooks';
import { painted } from './painted';

/** A second press within this many milliseconds after the first was answered is the same press. */
export const SAME_PRESS = 700;

/**
 * Runs one call at a time, once its button is seen to be pressed: a press that comes while the first is being answered
 * does nothing, unless it says something else.
 * @param rest how long after the answer a press still counts as the same one, in milliseconds
 */
export function useOnce(rest = 0): (call: () => Promise<unknown>, saying?: string) => Promise<void> {
  const running = useRef(new Set<string>());
  return async (call, saying = '') => {
    const { current: said } = running;
    if (said.has(saying)) return;
    said.add(saying);
    try {
      await painted();
      await call();
    } finally {
      if (rest) setTimeout(() => said.delete(saying), rest);
      else said.delete(saying);
    }
  };
}
