import { useEffect, useState } from 'preact/hooks';

/** Long enough for the next letter, in milliseconds. */
const PAUSE = 400;

/** The text once typing has paused, and nothing before: a screen reader hears one sentence for each search. */
export function useSettled(text: string, about: object): string {
  const [settled, setSettled] = useState('');

  useEffect(() => {
    setSettled('');
    const timer = setTimeout(setSettled, PAUSE, text);
    return () => clearTimeout(timer);
  }, [text, about]);

  return settled;
}
