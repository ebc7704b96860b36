/** How long the next press may take, in milliseconds, as GOV.UK allows. */
export const PATIENCE = 5000;

const PRESSES = 3;

interface Heard {
  /** A press counted, and so many are left: none when this was the last. */
  counted(left: number): void;
  /** The count is over: the next press did not come in time, or something else was pressed. */
  over(late: boolean): void;
}

type Key = Pick<KeyboardEvent, 'key' | 'repeat' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * Counts presses of Shift by itself. Capitals, clicks made with Shift, and Shift with another modifier, which changes
 * the keyboard’s language on some devices, do not count; a long press counts once.
 */
export function countShift({ counted, over }: Heard) {
  let left = PRESSES;
  let alone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (late: boolean) => {
    clearTimeout(timer);
    if (left < PRESSES) over(late);
    left = PRESSES;
  };
  /** A click, or another key. */
  const interrupt = () => {
    alone = false;
    end(false);
  };
  return {
    interrupt,
    down({ key, repeat, ctrlKey, altKey, metaKey }: Key) {
      if (key !== 'Shift' || ctrlKey || altKey || metaKey) interrupt();
      else if (!repeat) alone = true;
    },
    up({ key, shiftKey }: Key) {
      if (!alone || shiftKey || key !== 'Shift') return;
      alone = false;
      clearTimeout(timer);
      timer = setTimeout(end, PATIENCE, true);
      counted(--left);
      if (left === 0) interrupt();
    },
  };
}
