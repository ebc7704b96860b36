import type { RecordStore } from '~/stores/record';
import { atOnce } from './at-once';

/** How long before the lock a reader is told: somebody may have stopped in the middle of a sentence. In milliseconds. */
const AHEAD = 30_000;

/** How long a page may be in the background, in milliseconds. */
const BEHIND = 60_000;

const PRESSES = ['pointerdown', 'keydown', 'input', 'scroll', 'touchmove'];

/**
 * Locks the notes of this page after a time without a press, after a minute in the background, and when it is left.
 * @param onSoon told when the lock is near, and when it is not any more
 * @returns how to stop
 */
export function autoLock(record: RecordStore, onSoon: (soon: boolean) => void): () => void {
  let pressed = Date.now();
  let hidden: number | undefined;
  const press = () => {
    pressed = Date.now();
    onSoon(false);
  };
  const idleFor = () => (record.$view.get().minutes ?? 0) * 60_000;
  const look = () => {
    // A clock that jumps, back or ahead, locks: it cannot tell how long nobody was here.
    const idle = Math.abs(Date.now() - pressed);
    const away = hidden === undefined ? 0 : Math.abs(Date.now() - hidden);
    if (idle >= idleFor() || away >= BEHIND) atOnce(() => record.close('time'));
    else onSoon(idle >= idleFor() - AHEAD);
  };
  const seen = () => {
    look();
    hidden = document.visibilityState === 'hidden' ? (hidden ?? Date.now()) : undefined;
  };
  const leave = () => atOnce(() => record.close());
  const timer = setInterval(look, 1000);
  for (const name of PRESSES) addEventListener(name, press, { passive: true, capture: true });
  document.addEventListener('visibilitychange', seen);
  addEventListener('pagehide', leave);
  return () => {
    clearInterval(timer);
    for (const name of PRESSES) removeEventListener(name, press, { capture: true });
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('pagehide', leave);
  };
}
