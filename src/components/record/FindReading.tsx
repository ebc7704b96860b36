import { useEffect, useRef, useState } from 'preact/hooks';
import { READING } from './reading-text';

interface Props {
  /** What the reader wrote; it is searched for on this page and goes nowhere else. */
  words: string;
}

/** A search fetches its parts at the press. The words are handed over in memory, never in an address. */
export function FindReading({ words }: Props) {
  const [failed, setFailed] = useState(false);
  const opened = useRef<HTMLDialogElement>();
  // When a lock takes the note off the page, its words do not stay in the search.
  useEffect(() => () => opened.current?.close(), []);
  async function open() {
    setFailed(false);
    try {
      const { openSearch } = await import('../site/search/dialog');
      opened.current = await openSearch(words);
    } catch {
      setFailed(true);
    }
  }
  if (!words.trim() || typeof HTMLDialogElement === 'undefined') return null;
  return (
    <div class="not-printed">
      <button type="button" class="button quiet small" aria-haspopup="dialog" onClick={open}>
        {READING.find}
      </button>
      <p class="small soft" role="status">
        {failed && READING.failed}
      </p>
    </div>
  );
}
